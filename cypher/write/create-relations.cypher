// Projects relationships of one type. Rows: subjectId, objectId, properties.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (subject)-[relation:RELATION_TYPE]->(object)
SET relation = row.properties
