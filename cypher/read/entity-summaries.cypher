// Entities as a canvas needs them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.status = 'accepted'
RETURN
  entity.id AS id,
  labels(entity) AS labels,
  entity.name AS name,
  entity.nameZh AS nameZh,
  COUNT { (entity)-[:ANY_RELATION]-() } AS degree,
  EXISTS { (entity)<-[:ABOUT]-(:Observation {status: 'disputed'}) } AS disputed
ORDER BY id
LIMIT $limit
