// The entities with most relationships.
MATCH (entity:Entity)
WHERE entity.status = 'accepted'
WITH entity, entity.id AS id, COUNT { (entity)-[:ANY_RELATION]-() } AS degree
ORDER BY degree DESC, id
LIMIT $limit
RETURN
  id AS id,
  labels(entity) AS labels,
  entity.name AS name,
  entity.nameZh AS nameZh,
  degree AS degree,
  EXISTS { (entity)<-[:ABOUT]-(:Observation {status: 'disputed'}) } AS disputed
ORDER BY degree DESC, id
LIMIT $limit
