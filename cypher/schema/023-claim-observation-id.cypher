// From a figure to the claims that support it.
CREATE INDEX claim_observation_id IF NOT EXISTS
FOR (claim:Claim)
ON (claim.observationId)
