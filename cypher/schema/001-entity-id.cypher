// One node per entity id; the index behind it is how every read finds its start.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE
