// The review queue and the counts by status.
CREATE INDEX claim_status IF NOT EXISTS
FOR (claim:Claim)
ON (claim.status)
