// Deletes relationships of one type of which only the keys are known: those no claim speaks of.
MATCH ()-[relation:RELATION_TYPE]->()
WHERE relation.key IN $keys
DELETE relation
