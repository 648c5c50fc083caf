// Accepted entities, a page after $after.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.status = 'accepted'
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties
ORDER BY id
LIMIT $limit
