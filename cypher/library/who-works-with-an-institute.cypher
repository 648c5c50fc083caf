// title: Who works with an institute
// title-zh: 谁与一所机构合作
// question: Who in {city} works with {institute}?
// question-zh: {city}有谁与{institute}合作？
// icon: microscope
// order: 5
// parameters: city City, institute ResearchInstitute|University
// suggested-by: city-and-institute
// columns: one entity, type text, part entity, city entity, institute entity, line line
// shows: graph
MATCH (institute:Entity {id: $institute})<-[:PART_OF*0..2]-(part:Entity)
MATCH (part)-[line:COLLABORATES_WITH|LEVERAGES_EXPERTISE_OF|SUPPLIES|SPUN_OUT_OF]-(one:Entity)
MATCH (one)-[:LOCATED_IN*0..2]->(city:Entity {id: $city})
RETURN DISTINCT
  one.id AS one,
  type(line) AS type,
  part.id AS part,
  city.id AS city,
  institute.id AS institute,
  line.key AS line
ORDER BY type, one, part
LIMIT $limit
