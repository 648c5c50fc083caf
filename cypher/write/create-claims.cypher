// Creates claims, unrecorded until their run is written. Rows: id, properties.
UNWIND $rows AS row
CREATE (claim:Claim:Unrecorded)
SET claim = row.properties
