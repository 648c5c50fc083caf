// Which of these documents a live claim or an entity refers to.
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE EXISTS { (claim:Claim)-[:STATED_IN]->(document) WHERE claim.status IN ['accepted', 'candidate'] }
  OR EXISTS { (entity:Entity) WHERE entity.documentId = document.id }
RETURN id AS id
ORDER BY id
LIMIT $limit
