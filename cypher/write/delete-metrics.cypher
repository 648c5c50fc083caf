// Deletes metrics and whatever is tied to them.
UNWIND $ids AS id
MATCH (metric:Metric {id: id})
DETACH DELETE metric
