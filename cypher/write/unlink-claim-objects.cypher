// Unties claims from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})-[tie:OBJECT]->(object:Entity)
WHERE object.id <> row.end
DELETE tie
