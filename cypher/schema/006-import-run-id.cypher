// One node per import run id.
CREATE CONSTRAINT import_run_id IF NOT EXISTS
FOR (run:ImportRun)
REQUIRE run.id IS UNIQUE
