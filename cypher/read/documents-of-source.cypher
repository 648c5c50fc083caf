// Ids of documents that a source declares, a page after $after.
MATCH (document:Document)
WHERE $source IN document.sources AND document.id > $after
RETURN document.id AS id
ORDER BY id
LIMIT $limit
