// Figures of these series. Rows: subjectId, metricId.
UNWIND $series AS series
MATCH (observation:Observation)-[:ABOUT]->(subject:Entity {id: series.subjectId})
WHERE observation.metricId = series.metricId
RETURN observation.id AS id, properties(observation) AS properties
ORDER BY id
LIMIT $limit
