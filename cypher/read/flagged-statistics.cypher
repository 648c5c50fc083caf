// Figures that a check flagged, the disputed ones first.
MATCH (observation:Observation)-[:OF_METRIC]->(metric:Metric)
WHERE observation.status = 'disputed' OR observation.flags IS NOT NULL
RETURN
  observation.status AS status,
  observation.id AS id,
  coalesce(observation.periodStart, '') AS periodStart,
  properties(observation) AS observation,
  properties(metric) AS metric,
  [(observation)<-[:SUPPORTS]-(claim:Claim) WHERE claim.status = 'accepted' | claim.id] AS claimIds
ORDER BY status DESC, id
LIMIT $limit
