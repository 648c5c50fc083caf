// Import runs, the newest first.
MATCH (run:ImportRun)
RETURN properties(run) AS properties, run.startedAt AS startedAt, run.id AS id
ORDER BY startedAt DESC, id DESC
LIMIT $limit
