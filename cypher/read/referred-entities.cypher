// Which of these entities a live claim or a figure still speaks of.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS { (claim:Claim)-[:SUBJECT|OBJECT]->(entity) WHERE claim.status IN ['accepted', 'candidate'] }
  OR EXISTS { (:Observation)-[:ABOUT|IN_INDUSTRY|WITHIN]->(entity) }
RETURN id AS id
ORDER BY id
LIMIT $limit
