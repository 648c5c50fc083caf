// The place in which most firms have projects.
MATCH (:Firm)-[line:HAS_PROJECT_IN]->(place:Entity)
WITH place.id AS place, count(line) AS lines
RETURN place AS place, lines AS lines
ORDER BY lines DESC, place
LIMIT $limit
