// Deletes observations and whatever is tied to them.
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
DETACH DELETE observation
