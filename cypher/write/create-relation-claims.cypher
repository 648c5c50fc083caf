// Creates claims of relations tied to their ends, unrecorded until their run is written. All ends are there: that was
// looked up before. Rows: properties, subject, object, document.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (document:Document {id: row.document})
CREATE (claim:Claim:Unrecorded)
SET claim = row.properties
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (claim)-[:STATED_IN]->(document)
