// Creates observations. Rows: id, properties.
UNWIND $rows AS row
CREATE (observation:Observation)
SET observation = row.properties
