// Relationships whose ends are both among these entities.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:ANY_RELATION]->(other:Entity)
WHERE other.id IN $ids
RETURN
  relation.key AS key,
  type(relation) AS type,
  startNode(relation).id AS subjectId,
  endNode(relation).id AS objectId,
  properties(relation) AS properties
ORDER BY key
LIMIT $limit
