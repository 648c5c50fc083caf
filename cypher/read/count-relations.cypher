// Projected relationships by type.
MATCH (:Entity)-[relation:ANY_RELATION]->(:Entity)
WITH type(relation) AS type, count(relation) AS count
RETURN type AS type, count AS count
ORDER BY type
LIMIT $limit
