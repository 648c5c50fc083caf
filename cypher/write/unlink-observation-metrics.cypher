// Unties observations from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})-[tie:OF_METRIC]->(metric:Metric)
WHERE metric.id <> row.end
DELETE tie
