// Relationships that start at these entities, as small as a path search needs them.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:ANY_RELATION]->(target:Entity)
RETURN
  relation.key AS key,
  type(relation) AS type,
  id AS source,
  target.id AS target,
  relation.certainty AS certainty
ORDER BY key
LIMIT $limit
