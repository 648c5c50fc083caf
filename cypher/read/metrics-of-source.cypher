// Ids of metrics that a source declares, a page after $after.
MATCH (metric:Metric)
WHERE $source IN metric.sources AND metric.id > $after
RETURN metric.id AS id
ORDER BY id
LIMIT $limit
