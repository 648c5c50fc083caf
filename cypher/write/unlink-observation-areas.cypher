// Unties observations from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})-[tie:WITHIN]->(area:Entity)
WHERE area.id <> row.end
DELETE tie
