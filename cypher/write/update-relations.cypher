// Overwrites relationships of one type whole. Rows: key, subjectId, objectId, properties.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})-[relation:RELATION_TYPE {key: row.key}]->(object:Entity {id: row.objectId})
SET relation = row.properties
