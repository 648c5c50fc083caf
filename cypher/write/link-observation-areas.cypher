// Ties observations to their ends; a tie that is there stays. The node with few ties stands left. Rows: id, end.
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (area:Entity {id: row.end})
MERGE (observation)-[:WITHIN]->(area)
