// Part of every write that changes something: caches and ETags hang on it.
MATCH (marker:WeftStore {id: 'weft'})
SET marker.dataVersion = $dataVersion
