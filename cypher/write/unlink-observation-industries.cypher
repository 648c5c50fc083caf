// Unties observations from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})-[tie:IN_INDUSTRY]->(industry:Entity)
WHERE industry.id <> row.end
DELETE tie
