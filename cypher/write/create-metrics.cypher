// Creates metrics. Rows: id, properties.
UNWIND $rows AS row
CREATE (metric:Metric)
SET metric = row.properties
