// Overwrites entities whole, so that what a record no longer has goes. Rows: id, properties.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
