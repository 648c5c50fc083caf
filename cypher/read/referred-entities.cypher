// Which of these entities a live claim or a figure still speaks of.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS { (entity)<-[:SUBJECT|OBJECT]-(claim:Claim) WHERE claim.status IN ['accepted', 'candidate'] }
  OR EXISTS { (entity)<-[:ABOUT|IN_INDUSTRY|WITHIN]-(:Observation) }
RETURN id AS id
ORDER BY id
LIMIT $limit
