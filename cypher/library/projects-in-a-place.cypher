// title: Projects in a place
// title-zh: 一地的项目
// question: Which firms have projects in {place}, or plan them?
// question-zh: 哪些企业在{place}有项目或计划项目？
// icon: construction
// order: 2
// parameters: place City|Province|Zone|Place
// suggested-by: place-with-most-projects
// columns: firm entity, stage text, place entity, project entity, line line
// shows: graph
MATCH (place:Entity {id: $place})<-[line:HAS_PROJECT_IN]-(firm:Firm)
OPTIONAL MATCH (firm)-[:UNDERTAKES]->(project:Project)-[:LOCATED_IN]->(place)
RETURN DISTINCT
  firm.id AS firm,
  coalesce(line.stage, 'established') AS stage,
  place.id AS place,
  project.id AS project,
  line.key AS line
ORDER BY firm, stage, project
LIMIT $limit
