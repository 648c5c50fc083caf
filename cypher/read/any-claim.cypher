// Whether there is a claim of any status, retracted ones too.
MATCH (claim:Claim)
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
