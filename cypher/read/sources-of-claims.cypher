// Sources that brought claims and still hold some of them.
MATCH (claim:Claim)
WHERE claim.source STARTS WITH $prefix AND claim.status <> 'retracted'
WITH DISTINCT claim.source AS source
RETURN source AS source
ORDER BY source
LIMIT $limit
