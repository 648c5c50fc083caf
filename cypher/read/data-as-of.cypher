// The latest publication date.
MATCH (document:Document)
WITH max(document.publishedAt) AS publishedAt
RETURN publishedAt AS publishedAt
ORDER BY publishedAt
LIMIT $limit
