// Unties claims from ends they no longer have. Rows: id, end.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})-[tie:STATED_IN]->(document:Document)
WHERE document.id <> row.end
DELETE tie
