// Deletes relationships of one type whose ends are known. Rows: key, subjectId, objectId.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})-[relation:RELATION_TYPE {key: row.key}]-(object:Entity {id: row.objectId})
DELETE relation
