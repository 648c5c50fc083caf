// Whole documents by id. Those that do not exist are absent.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id, properties(document) AS properties
ORDER BY id
LIMIT $limit
