// What a page of neighbours leaves for later: relationships, and entities that no earlier relationship reaches.
MATCH (start:Entity {id: $id})-[relation:ANY_RELATION]-(other:Entity)
WHERE type(relation) IN $types
  AND ($direction = 'both' OR ($direction = 'out') = (startNode(relation).id = $id))
WITH other.id AS id, CASE WHEN (
    relation.sourceCount < $sources
    OR (relation.sourceCount = $sources AND relation.confidence < $confidence)
    OR (relation.sourceCount = $sources AND relation.confidence = $confidence AND relation.key > $key)
  ) THEN 1 ELSE 0 END AS later
WITH id, sum(later) AS later, count(later) AS total
WITH sum(later) AS relations, sum(CASE WHEN later = total THEN 1 ELSE 0 END) AS nodes
RETURN relations AS relations, nodes AS nodes
ORDER BY relations
LIMIT $limit
