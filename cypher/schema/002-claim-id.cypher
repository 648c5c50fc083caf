// One node per claim id.
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (claim:Claim)
REQUIRE claim.id IS UNIQUE
