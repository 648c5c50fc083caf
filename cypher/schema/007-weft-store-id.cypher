// One marker, which tells a store of ours from a foreign database.
CREATE CONSTRAINT weft_store_id IF NOT EXISTS
FOR (marker:WeftStore)
REQUIRE marker.id IS UNIQUE
