// One node per observation id.
CREATE CONSTRAINT observation_id IF NOT EXISTS
FOR (observation:Observation)
REQUIRE observation.id IS UNIQUE
