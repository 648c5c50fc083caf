// Whole entities by id. Those that do not exist are absent.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id AS id, labels(entity) AS labels, properties(entity) AS properties
ORDER BY id
LIMIT $limit
