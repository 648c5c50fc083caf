// How many relationships an entity has, by type and direction.
MATCH (:Entity {id: $id})-[relation:ANY_RELATION]-(:Entity)
WITH type(relation) AS type, CASE WHEN startNode(relation).id = $id THEN 'out' ELSE 'in' END AS direction
WITH type, direction, count(*) AS count
RETURN type AS type, direction AS direction, count AS count
ORDER BY type, direction DESC
LIMIT $limit
