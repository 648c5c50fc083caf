// One node per metric id.
CREATE CONSTRAINT metric_id IF NOT EXISTS
FOR (metric:Metric)
REQUIRE metric.id IS UNIQUE
