// Relationships of one type by key and ends, whichever way the ends are given. Rows: key, subjectId, objectId.
UNWIND $rows AS row
MATCH (one:Entity {id: row.subjectId})-[relation:RELATION_TYPE {key: row.key}]-(other:Entity {id: row.objectId})
RETURN
  relation.key AS key,
  type(relation) AS type,
  startNode(relation).id AS subjectId,
  endNode(relation).id AS objectId,
  properties(relation) AS properties
ORDER BY key
LIMIT $limit
