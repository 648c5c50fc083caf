// Labels of the whole database, ours or not, with their numbers of nodes.
MATCH (node)
UNWIND labels(node) AS label
WITH label, count(*) AS count
RETURN label AS name, count AS count
ORDER BY name
LIMIT $limit
