// How many observations there are.
MATCH (observation:Observation)
WITH count(observation) AS count
RETURN count AS count
ORDER BY count
LIMIT $limit
