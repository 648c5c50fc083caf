// The accepted claims that speak of an entity, its figures among them, newest publication first.
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.status = 'accepted'
WITH DISTINCT claim
RETURN
  properties(claim) AS properties,
  coalesce(claim.publishedAt, '') AS published,
  claim.documentId AS documentId,
  coalesce(claim.start, 0) AS position,
  claim.locator AS locator,
  claim.id AS id
ORDER BY published DESC, documentId, position, locator, id
LIMIT $limit
