// Which of these metrics a figure measures.
UNWIND $ids AS id
MATCH (metric:Metric {id: id})
WHERE EXISTS { (:Observation)-[:OF_METRIC]->(metric) }
RETURN id AS id
ORDER BY id
LIMIT $limit
