// Which of these observations exist.
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
RETURN id AS id
ORDER BY id
LIMIT $limit
