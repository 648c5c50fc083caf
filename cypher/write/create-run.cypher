// Writes the record of an import run.
MERGE (run:ImportRun {id: $id})
SET run = $properties
