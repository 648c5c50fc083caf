// Figures of a time.
CREATE INDEX observation_period_start IF NOT EXISTS
FOR (observation:Observation)
ON (observation.periodStart)
