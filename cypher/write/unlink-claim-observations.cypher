// Unties claims from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})-[tie:SUPPORTS]->(observation:Observation)
WHERE observation.id <> row.end
DELETE tie
