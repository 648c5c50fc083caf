// Whether a database holds anything at all.
MATCH (node)
WITH node
LIMIT 1
RETURN count(node) AS nodes
ORDER BY nodes
LIMIT $limit
