// The accepted claims that documents state, in the order of the text.
UNWIND $ids AS id
MATCH (document:Document {id: id})<-[:STATED_IN]-(claim:Claim)
WHERE claim.status = 'accepted'
RETURN
  properties(claim) AS properties,
  claim.documentId AS documentId,
  coalesce(claim.start, 0) AS position,
  claim.locator AS locator,
  claim.id AS claimId
ORDER BY documentId, position, locator, claimId
LIMIT $limit
