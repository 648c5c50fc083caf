// Takes or renews the turn to load unless another load has it. The first SET locks the marker before the turn is read.
MATCH (marker:WeftStore {id: 'weft'})
SET marker.loadTurnAsked = $token
WITH marker
WHERE marker.loadTurn IS NULL OR marker.loadTurn = $token OR marker.loadTurnUntil < $now
SET
  marker.loadTurn = $token,
  marker.loadTurnUntil = $until
