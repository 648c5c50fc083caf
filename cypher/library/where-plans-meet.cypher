// title: Where plans meet
// title-zh: 规划的交汇
// question: Where do provincial and city plans meet?
// question-zh: 省级规划与市级规划在哪里交汇？
// icon: scroll-text
// order: 3
// columns: city entity, goal entity, province entity, city_line line, province_line line
// shows: graph
MATCH (province:Province)-[above:IMPLEMENTS|HAS_INDUSTRY]->(goal:Entity)
MATCH (goal)<-[below:IMPLEMENTS|HAS_INDUSTRY]-(city:City)-[:LOCATED_IN]->(province)
RETURN DISTINCT
  city.id AS city,
  goal.id AS goal,
  province.id AS province,
  below.key AS city_line,
  above.key AS province_line
ORDER BY goal, city, province, city_line, province_line
LIMIT $limit
