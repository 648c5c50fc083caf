// Figures by id, each with its metric and the accepted claims that support it.
UNWIND $ids AS id
MATCH (observation:Observation {id: id})-[:OF_METRIC]->(metric:Metric)
RETURN
  observation.id AS id,
  properties(observation) AS observation,
  properties(metric) AS metric,
  [(observation)<-[:SUPPORTS]-(claim:Claim) WHERE claim.status = 'accepted' | claim.id] AS claimIds
ORDER BY id
LIMIT $limit
