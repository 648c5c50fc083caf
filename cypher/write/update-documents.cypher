// Overwrites documents whole, so that what a record no longer has goes. Rows: id, properties.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document = row.properties
