// All documents without their texts, newest first, with the number of accepted claims each states itself.
MATCH (document:Document)
RETURN
  document.id AS id,
  coalesce(document.publishedAt, '') AS published,
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
  COUNT { (document)<-[:STATED_IN]-(claim:Claim) WHERE claim.status = 'accepted' } AS claims
ORDER BY published DESC, id
LIMIT $limit
