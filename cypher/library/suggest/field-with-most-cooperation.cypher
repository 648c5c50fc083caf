// The field in which most cooperation is known; a technology before an industry, because it says more.
MATCH (one:Entity)-[line:COLLABORATES_WITH|LEVERAGES_EXPERTISE_OF|SPUN_OUT_OF]-(:Entity)
MATCH (one)-[:OPERATES_IN|DEVELOPS*0..1]->(near:Entity)-[:PART_OF*0..2]->(field:Entity)
WHERE field:Technology OR field:Industry
WITH field.id AS field, field:Technology AS specific, count(DISTINCT line.key) AS lines
RETURN field AS field, specific AS specific, lines AS lines
ORDER BY specific DESC, lines DESC, field
LIMIT $limit
