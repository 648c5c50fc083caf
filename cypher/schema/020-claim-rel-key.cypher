// From a line to the claims behind it.
CREATE INDEX claim_rel_key IF NOT EXISTS
FOR (claim:Claim)
ON (claim.relKey)
