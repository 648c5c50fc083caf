// Figures of these series. Rows: subjectId, metricId.
UNWIND $series AS series
MATCH (subject:Entity {id: series.subjectId})<-[:ABOUT]-(observation:Observation)
WHERE observation.metricId = series.metricId
RETURN observation.id AS id, properties(observation) AS properties
ORDER BY id
LIMIT $limit
