// Which of these metrics a figure measures.
UNWIND $ids AS id
MATCH (metric:Metric {id: id})
WHERE EXISTS { (metric)<-[:OF_METRIC]-(:Observation) }
RETURN id AS id
ORDER BY id
LIMIT $limit
