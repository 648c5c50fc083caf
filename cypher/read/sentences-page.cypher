// Accepted claims with a quote, a page after $after.
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.status = 'accepted' AND claim.quote IS NOT NULL
RETURN claim.id AS id, properties(claim) AS properties
ORDER BY id
LIMIT $limit
