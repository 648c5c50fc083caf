// Gives the turn to load back, if it is still the caller's.
MATCH (marker:WeftStore {id: 'weft'})
WHERE marker.loadTurn = $token
REMOVE
  marker.loadTurn,
  marker.loadTurnUntil,
  marker.loadTurnAsked
