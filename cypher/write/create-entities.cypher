// Creates entities. Rows: id, properties.
UNWIND $rows AS row
CREATE (entity:Entity:ENTITY_TYPE)
SET entity = row.properties
