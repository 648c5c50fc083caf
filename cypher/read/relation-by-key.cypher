// One relationship, found through the claims behind it.
MATCH (claim:Claim {relKey: $key})
WITH DISTINCT claim.subjectId AS claimSubjectId, claim.objectId AS claimObjectId
MATCH (:Entity {id: claimSubjectId})-[relation:ANY_RELATION]-(:Entity {id: claimObjectId})
WHERE relation.key = $key
RETURN
  relation.key AS key,
  type(relation) AS type,
  startNode(relation).id AS subjectId,
  endNode(relation).id AS objectId,
  properties(relation) AS properties
ORDER BY key
LIMIT $limit
