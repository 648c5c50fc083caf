// Overwrites observations whole, so that what a record no longer has goes. Rows: id, properties.
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
SET observation = row.properties
