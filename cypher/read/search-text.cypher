// Nodes of a full-text index, best first; for engines whose full-text search is a procedure.
CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
LIMIT $limit
