// Accepted entities by label; the label that all carry counts them all.
MATCH (entity:Entity)
WHERE entity.status = 'accepted'
UNWIND labels(entity) AS label
WITH label, count(*) AS count
RETURN label AS label, count AS count
ORDER BY label
LIMIT $limit
