// The index that this engine does not make for a uniqueness constraint; without it each look-up scans all nodes.
CREATE INDEX `CONSTRAINT_NAME_ix` IF NOT EXISTS
FOR (node:`NODE_LABEL`)
ON (node.`PROPERTY_NAME`)
