// Overwrites metrics whole, so that what a record no longer has goes. Rows: id, properties.
UNWIND $rows AS row
MATCH (metric:Metric {id: row.id})
SET metric = row.properties
