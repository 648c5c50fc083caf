// All claims, whatever their status, behind these relationships.
UNWIND $ids AS relKey
MATCH (claim:Claim {relKey: relKey})
RETURN claim.id AS id, properties(claim) AS properties
ORDER BY id
LIMIT $limit
