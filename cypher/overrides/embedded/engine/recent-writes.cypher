// The last write of each recent writer, as the marker node holds it.
MATCH (marker:WeftStore)
RETURN marker.recentWrites AS recentWrites
ORDER BY marker.id
LIMIT 1
