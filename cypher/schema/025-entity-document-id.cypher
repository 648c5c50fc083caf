// Which entities a document declares, to tell whether it is still needed.
CREATE INDEX entity_document_id IF NOT EXISTS
FOR (entity:Entity)
ON (entity.documentId)
