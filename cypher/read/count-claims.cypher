// Claims by status.
MATCH (claim:Claim)
WITH claim.status AS status, count(claim) AS count
RETURN status AS status, count AS count
ORDER BY status
LIMIT $limit
