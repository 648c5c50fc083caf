// Creates claims of figures tied to their ends, unrecorded until their run is written. All ends are there: that was
// looked up before. Rows: properties, subject, observation, document.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (observation:Observation {id: row.observation})
MATCH (document:Document {id: row.document})
CREATE (claim:Claim:Unrecorded)
SET claim = row.properties
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:SUPPORTS]->(observation)
CREATE (claim)-[:STATED_IN]->(document)
