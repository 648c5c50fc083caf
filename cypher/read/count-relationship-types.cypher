// Relationship types of the whole database, ours or not, with their numbers of relationships.
MATCH ()-[relationship]->()
WITH type(relationship) AS type, count(relationship) AS count
RETURN type AS name, count AS count
ORDER BY name
LIMIT $limit
