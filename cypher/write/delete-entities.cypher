// Deletes entities and whatever is tied to them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
