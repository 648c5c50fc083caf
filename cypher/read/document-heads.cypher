// Documents without their texts, each with the article it digests.
UNWIND $ids AS id
MATCH (document:Document {id: id})
OPTIONAL MATCH (article:Document {id: document.basedOn})
RETURN
  id AS id,
  document {
    .id,
    .kind,
    .title,
    .version,
    .publisher,
    .url,
    .publishedAt,
    .publishedPrecision,
    .publishedPrinted,
    .language,
    .path,
    .basedOn,
    .sources
  } AS document,
  article {
    .id,
    .kind,
    .title,
    .version,
    .publisher,
    .url,
    .publishedAt,
    .publishedPrecision,
    .publishedPrinted,
    .language,
    .path,
    .basedOn,
    .sources
  } AS article
ORDER BY id
LIMIT $limit
