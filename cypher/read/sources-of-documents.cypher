// Sources that declare documents.
MATCH (document:Document)
UNWIND document.sources AS source
WITH DISTINCT source
WHERE source STARTS WITH $prefix
RETURN source AS source
ORDER BY source
LIMIT $limit
