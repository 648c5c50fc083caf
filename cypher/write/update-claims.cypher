// Overwrites claims whole, so that what a record no longer has goes. Rows: id, properties.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim = row.properties
