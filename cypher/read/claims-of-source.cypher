// Ids of claims that a source brought and still holds, a page after $after.
UNWIND [$source] AS source
MATCH (claim:Claim {source: source})
WHERE claim.status <> 'retracted' AND claim.id > $after
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
