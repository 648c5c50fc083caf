// A document and the digests of it, without their texts, with the number of accepted claims each states.
MATCH (document:Document)
WHERE document.id = $id OR document.basedOn = $id
RETURN
  document.id AS id,
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
ORDER BY id
LIMIT $limit
