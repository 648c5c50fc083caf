// Whole metrics by id. Those that do not exist are absent.
UNWIND $ids AS id
MATCH (metric:Metric {id: id})
RETURN id AS id, properties(metric) AS properties
ORDER BY id
LIMIT $limit
