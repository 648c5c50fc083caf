// The figures of an entity, newest period first.
MATCH (:Entity {id: $id})<-[:ABOUT]-(observation:Observation)-[:OF_METRIC]->(metric:Metric)
RETURN
  observation.id AS id,
  coalesce(observation.periodStart, '') AS periodStart,
  properties(observation) AS observation,
  properties(metric) AS metric,
  [(observation)<-[:SUPPORTS]-(claim:Claim) WHERE claim.status = 'accepted' | claim.id] AS claimIds
ORDER BY periodStart DESC, id
LIMIT $limit
