// The text of a document.
MATCH (document:Document {id: $id})
WHERE document.text IS NOT NULL
RETURN document.text AS text, document.language AS language
ORDER BY text
LIMIT $limit
