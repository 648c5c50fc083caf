/** One claim behind a line: the sentence, its source, how sure and by whom it was found. */
import type { Claim, EntityDetail } from '@weft/contract';
import { isReference } from '../../data/evidence-groups';
import { Tag } from '../../ui/Tag';
import { namesInClaims } from './names-in-claims';
import { Quote } from './Quote';
import { SourceLine } from './SourceLine';
import { WORDS } from './words';

interface Props {
  readonly claim: Claim;
  readonly details: readonly (EntityDetail | undefined)[];
}

function Confidence({ value }: { readonly value: number }) {
  return (
    <>
      <span className="meter" aria-hidden="true">
        <span style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      <span className="numbers">{value.toFixed(2)}</span>
    </>
  );
}

function ClaimPairs({ claim }: { readonly claim: Claim }) {
  const found = [
    claim.rule ? `Rule ${claim.rule}` : claim.extractor,
    `version ${claim.extractorVersion}`,
  ].join(', ');
  return (
    <dl className="pairs">
      <div className="pair">
        <dt>{WORDS.confidence}</dt>
        <dd>
          <Confidence value={claim.confidence} />
        </dd>
      </div>
      <div className="pair">
        <dt>{WORDS.foundBy}</dt>
        <dd>{found}</dd>
      </div>
      <div className="pair">
        <dt>{WORDS.where}</dt>
        <dd className="locator">{claim.locator}</dd>
      </div>
      <div className="pair">
        <dt>{WORDS.review}</dt>
        <dd>
          <Tag
            tone={claim.status === 'accepted' ? 'ok' : 'plain'}
            {...(claim.status === 'accepted' ? { icon: 'check' } : {})}
          >
            {WORDS.statuses[claim.status]}
          </Tag>
        </dd>
      </div>
    </dl>
  );
}

/** The sentence in large serif, marked from one end of the line to the other. */
export function ClaimCard({ claim, details }: Props) {
  const ends = [claim.subject.id, ...(claim.object ? [claim.object.id] : [])];
  return (
    <li className="claim">
      {claim.quote === null ? (
        <p className="reference-row">{isReference(claim.document) ? WORDS.referenceLong : WORDS.reference}</p>
      ) : (
        <Quote
          large
          quote={claim.quote}
          names={namesInClaims([claim], details)}
          ends={ends}
          language={claim.document.language}
        />
      )}
      <SourceLine document={claim.document} quote={claim.quote} where={claim.passage} />
      <ClaimPairs claim={claim} />
    </li>
  );
}
