// Ends every write transaction: whoever loses the engine in the middle of one reads here whether it was committed.
MATCH (marker:WeftStore)
SET marker.recentWrites = $recentWrites
