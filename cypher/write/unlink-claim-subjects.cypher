// Unties claims from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})-[tie:SUBJECT]->(subject:Entity)
WHERE subject.id <> row.end
DELETE tie
