// Ties up to $limit claims that no run owns to a run.
MATCH (run:ImportRun {id: $runId})
MATCH (claim:Unrecorded)
WITH run, claim
LIMIT $limit
REMOVE claim:Unrecorded
SET claim.runId = $runId
MERGE (claim)-[:RECORDED_IN]->(run)
