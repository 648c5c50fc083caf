// Ids of entities that a source declares, a page after $after.
MATCH (entity:Entity)
WHERE $source IN entity.sources AND entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
