// How many documents there are.
MATCH (document:Document)
WITH count(document) AS count
RETURN count AS count
ORDER BY count
LIMIT $limit
