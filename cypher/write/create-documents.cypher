// Creates documents. Rows: id, properties.
UNWIND $rows AS row
CREATE (document:Document)
SET document = row.properties
