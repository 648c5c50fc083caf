// An entity, the document that declares it and its number of relationships.
MATCH (entity:Entity {id: $id})
WHERE entity.status = 'accepted'
RETURN
  labels(entity) AS labels,
  properties(entity) AS properties,
  entity.documentId AS documentId,
  COUNT { (entity)-[:ANY_RELATION]-() } AS degree
ORDER BY degree
LIMIT $limit
