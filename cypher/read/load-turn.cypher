// Whose turn to load it is: no token while nobody loads.
MATCH (marker:WeftStore {id: 'weft'})
RETURN marker.loadTurn AS token
ORDER BY token
LIMIT $limit
