// The city and the institute or university between which most cooperation is known.
MATCH (one:Entity)-[line:COLLABORATES_WITH|LEVERAGES_EXPERTISE_OF]-(institute:Entity)
WHERE institute:ResearchInstitute OR institute:University
MATCH (one)-[:LOCATED_IN*0..1]->(city:City)
WITH city.id AS city, institute.id AS institute, count(DISTINCT line.key) AS lines
RETURN city AS city, institute AS institute, lines AS lines
ORDER BY lines DESC, city, institute
LIMIT $limit
