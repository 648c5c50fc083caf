// Names and aliases in every language, joined in one property.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
