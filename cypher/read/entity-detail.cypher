// An entity, whatever its status, the document that declares it and its number of relationships.
MATCH (entity:Entity {id: $id})
RETURN
  entity.status AS status,
  labels(entity) AS labels,
  properties(entity) AS properties,
  entity.documentId AS documentId,
  COUNT { (entity)-[:ANY_RELATION]-() } AS degree
ORDER BY degree
LIMIT $limit
