// Sources that declare metrics.
MATCH (metric:Metric)
UNWIND metric.sources AS source
WITH DISTINCT source
WHERE source STARTS WITH $prefix
RETURN source AS source
ORDER BY source
LIMIT $limit
