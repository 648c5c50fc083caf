// Marks a new store as ours.
MERGE (marker:WeftStore {id: 'weft'})
ON CREATE SET
  marker.schemaVersion = $schemaVersion,
  marker.createdAt = $createdAt,
  marker.dataVersion = $dataVersion
