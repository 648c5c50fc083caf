// An entity and a page of its relationships, those with most sources first, after the place the cursor gives.
// Without relationships there is still one row, which says that the entity exists. Its status is for the caller to
// look at: filtered here, the embedded engine would no longer find the entity by its index.
MATCH (start:Entity {id: $id})
WITH
  start,
  COUNT { (start)-[:ANY_RELATION]-() } AS startDegree,
  EXISTS { (start)<-[:ABOUT]-(:Observation {status: 'disputed'}) } AS startDisputed
OPTIONAL MATCH (start)-[relation:ANY_RELATION]-(other:Entity)
WHERE type(relation) IN $types
  AND ($direction = 'both' OR ($direction = 'out') = (startNode(relation).id = $id))
  AND (
    relation.sourceCount < $sources
    OR (relation.sourceCount = $sources AND relation.confidence < $confidence)
    OR (relation.sourceCount = $sources AND relation.confidence = $confidence AND relation.key > $key)
  )
WITH start, startDegree, startDisputed, relation, other
ORDER BY relation.sourceCount DESC, relation.confidence DESC, relation.key
LIMIT $limit
RETURN
  labels(start) AS startLabels,
  start.name AS startName,
  start.nameZh AS startNameZh,
  start.status AS startStatus,
  startDegree AS startDegree,
  startDisputed AS startDisputed,
  relation.key AS key,
  type(relation) AS type,
  startNode(relation).id AS subjectId,
  endNode(relation).id AS objectId,
  properties(relation) AS properties,
  other.id AS id,
  labels(other) AS labels,
  other.name AS name,
  other.nameZh AS nameZh,
  COUNT { (other)-[:ANY_RELATION]-() } AS degree,
  EXISTS { (other)<-[:ABOUT]-(:Observation {status: 'disputed'}) } AS disputed
ORDER BY relation.sourceCount DESC, relation.confidence DESC, relation.key
LIMIT $limit
