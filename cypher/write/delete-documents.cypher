// Deletes documents and whatever is tied to them.
UNWIND $ids AS id
MATCH (document:Document {id: id})
DETACH DELETE document
