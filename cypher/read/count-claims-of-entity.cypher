// How many accepted claims speak of an entity.
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.status = 'accepted'
WITH count(DISTINCT claim.id) AS claims
RETURN claims AS claims
ORDER BY claims
LIMIT $limit
