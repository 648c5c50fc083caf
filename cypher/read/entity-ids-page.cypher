// Ids of accepted entities, a page after $after.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.status = 'accepted'
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
