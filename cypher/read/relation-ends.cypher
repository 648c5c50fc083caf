// Type and ends of relationships, as the claims behind them say: an index look-up on every engine.
UNWIND $ids AS relKey
MATCH (claim:Claim {relKey: relKey})
RETURN DISTINCT relKey AS key, claim.predicate AS type, claim.subjectId AS subjectId, claim.objectId AS objectId
ORDER BY key
LIMIT $limit
