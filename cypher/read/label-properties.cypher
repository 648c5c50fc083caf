// How often nodes of a label carry a property, among the first $sample nodes.
// The empty property stands for the nodes themselves.
MATCH (node)
WITH node
LIMIT $sample
WITH labels(node) AS labels, [''] + keys(node) AS keys
UNWIND labels AS label
UNWIND keys AS property
WITH label, property, count(*) AS count
RETURN label AS name, property AS property, count AS count
ORDER BY name, property
LIMIT $limit
