// Which of these metrics exist.
UNWIND $ids AS id
MATCH (metric:Metric {id: id})
RETURN id AS id
ORDER BY id
LIMIT $limit
