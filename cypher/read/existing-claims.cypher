// Which of these claims exist.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id AS id
ORDER BY id
LIMIT $limit
