// What marks a store as ours: no row in a foreign or an empty database.
MATCH (marker:WeftStore {id: 'weft'})
RETURN marker.schemaVersion AS schemaVersion, marker.dataVersion AS dataVersion
ORDER BY schemaVersion
LIMIT $limit
