// One relationship per key; run once for every relationship type of the registry.
CREATE CONSTRAINT `relation-key-RELATION_TYPE` IF NOT EXISTS
FOR ()-[relation:RELATION_TYPE]-()
REQUIRE relation.key IS UNIQUE
