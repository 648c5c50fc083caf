// Sources that declare entities.
MATCH (entity:Entity)
UNWIND entity.sources AS source
WITH DISTINCT source
WHERE source STARTS WITH $prefix
RETURN source AS source
ORDER BY source
LIMIT $limit
