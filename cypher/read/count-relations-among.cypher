// How many relationships have both ends among these entities.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:ANY_RELATION]->(other:Entity)
WHERE other.id IN $ids
WITH count(relation) AS relations
RETURN relations AS relations
ORDER BY relations
LIMIT $limit
