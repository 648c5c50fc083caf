// Whole observations by id. Those that do not exist are absent.
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
RETURN id AS id, properties(observation) AS properties
ORDER BY id
LIMIT $limit
