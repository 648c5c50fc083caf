// title: Figures that contradict
// title-zh: 相互矛盾的数字
// question: Which printed figures contradict each other, or themselves?
// question-zh: 哪些刊出的数字自相矛盾或彼此矛盾？
// icon: scale
// order: 4
// columns: subject entity, metric text, printed text, period text, reasons text, claims claims
// shows: table
MATCH (subject:Entity)<-[:ABOUT]-(figure:Observation {status: 'disputed'})-[:OF_METRIC]->(metric:Metric)
RETURN
  subject.id AS subject,
  metric.name AS metric,
  figure.valueText AS printed,
  figure.period AS period,
  figure.flags AS reasons,
  [(figure)<-[:SUPPORTS]-(claim:Claim) WHERE claim.status = 'accepted' | claim.id] AS claims
ORDER BY subject, metric, printed
LIMIT $limit
