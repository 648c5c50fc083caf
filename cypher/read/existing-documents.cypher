// Which of these documents exist.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id
ORDER BY id
LIMIT $limit
