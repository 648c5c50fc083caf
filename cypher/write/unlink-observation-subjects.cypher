// Unties observations from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})-[tie:ABOUT]->(subject:Entity)
WHERE subject.id <> row.end
DELETE tie
