// Creates claims whose ends may be gone, unrecorded until their run is written; ties come after. Rows: id, properties.
UNWIND $rows AS row
CREATE (claim:Claim:Unrecorded)
SET claim = row.properties
