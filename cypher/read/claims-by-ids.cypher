// Whole claims by id. Those that do not exist are absent.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id AS id, properties(claim) AS properties
ORDER BY id
LIMIT $limit
