// What a source brought, for retraction.
CREATE INDEX claim_source IF NOT EXISTS
FOR (claim:Claim)
ON (claim.source)
