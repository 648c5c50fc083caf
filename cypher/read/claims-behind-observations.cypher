// All claims, whatever their status, behind these figures.
UNWIND $ids AS observationId
MATCH (claim:Claim {observationId: observationId})
RETURN claim.id AS id, properties(claim) AS properties
ORDER BY id
LIMIT $limit
