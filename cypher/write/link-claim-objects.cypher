// Ties claims to their ends; a tie that is there stays. The node with few ties stands left. Rows: id, end.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (object:Entity {id: row.end})
MERGE (claim)-[:OBJECT]->(object)
