// Whether a broken run left claims that no run owns.
MATCH (claim:Unrecorded)
WITH claim
LIMIT 1
RETURN count(claim) AS claims
ORDER BY claims
LIMIT $limit
