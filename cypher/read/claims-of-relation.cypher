// The accepted claims behind a relationship, newest publication first, then by position.
UNWIND [$key] AS key
MATCH (claim:Claim {relKey: key})
WHERE claim.status = 'accepted'
RETURN
  properties(claim) AS properties,
  coalesce(claim.publishedAt, '') AS published,
  claim.documentId AS documentId,
  coalesce(claim.start, 0) AS position,
  claim.locator AS locator,
  claim.id AS id
ORDER BY published DESC, documentId, position, locator, id
LIMIT $limit
