// The sentences behind the lines.
CREATE FULLTEXT INDEX claim_quotes IF NOT EXISTS
FOR (claim:Claim)
ON EACH [claim.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
