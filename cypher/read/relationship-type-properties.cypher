// How often relationships of a type carry a property, among the first $sample relationships.
// The empty property stands for the relationships themselves.
MATCH ()-[relationship]->()
WITH relationship
LIMIT $sample
WITH type(relationship) AS type, [''] + keys(relationship) AS keys
UNWIND keys AS property
WITH type, property, count(*) AS count
RETURN type AS name, property AS property, count AS count
ORDER BY name, property
LIMIT $limit
