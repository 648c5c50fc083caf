// Which of these documents a live claim or an entity refers to.
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE EXISTS { (document)<-[:STATED_IN]-(claim:Claim) WHERE claim.status IN ['accepted', 'candidate'] }
  OR EXISTS { (entity:Entity) WHERE entity.documentId = id }
RETURN id AS id
ORDER BY id
LIMIT $limit
