// Which of these entities exist.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id AS id
ORDER BY id
LIMIT $limit
