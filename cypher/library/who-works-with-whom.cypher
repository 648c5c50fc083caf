// title: Who works with whom
// title-zh: 谁与谁合作
// question: Who works with whom on {field}?
// question-zh: 在{field}方面，谁与谁合作？
// icon: handshake
// order: 1
// parameters: field Technology|Industry
// suggested-by: field-with-most-cooperation
// columns: one entity, type text, other entity, field entity, line line
// shows: graph
MATCH (field:Entity {id: $field})<-[:PART_OF*0..2]-(near:Entity)
MATCH (near)<-[:OPERATES_IN|DEVELOPS*0..1]-(one:Entity)
MATCH (one)-[line:COLLABORATES_WITH|LEVERAGES_EXPERTISE_OF|SUPPLIES|SPUN_OUT_OF]-(other:Entity)
RETURN DISTINCT one.id AS one, type(line) AS type, other.id AS other, near.id AS field, line.key AS line
ORDER BY type, one, other, field
LIMIT $limit
