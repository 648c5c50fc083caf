/** One claim behind a line: the sentence, its source, how sure and by whom it was found. */
import type { Claim, EntityDetail } from '@weft/contract';
import type { ReactNode } from 'react';
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
      <span className="numbers">{`${Math.round(value * 100)}%`}</span>
    </>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="pair">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a row of a table has to say for itself: which row it is. */
function RowPairs({ claim }: { readonly claim: Claim }) {
  const [file = '', line = ''] = claim.locator.split('#');
  return (
    <>
      {claim.confidence < 1 ? (
        <Pair term={WORDS.confidence}>
          <Confidence value={claim.confidence} />
        </Pair>
      ) : null}
      <Pair term={WORDS.entered}>{WORDS.enteredAs(file, line)}</Pair>
    </>
  );
}

/** How sure a program that read a text was, which one it was, and where it read. */
function ReadingPairs({ claim }: { readonly claim: Claim }) {
  const found = claim.rule ? `Rule ${claim.rule}` : claim.extractor;
  return (
    <>
      <Pair term={WORDS.confidence}>
        <Confidence value={claim.confidence} />
      </Pair>
      <Pair term={WORDS.foundBy}>{`${found}, version ${claim.extractorVersion}`}</Pair>
      <Pair term={WORDS.where}>
        <span className="locator">{claim.locator}</span>
      </Pair>
    </>
  );
}

function ClaimPairs({ claim }: { readonly claim: Claim }) {
  return (
    <dl className="pairs">
      {claim.extractor === 'table' ? <RowPairs claim={claim} /> : <ReadingPairs claim={claim} />}
      <Pair term={WORDS.review}>
        <Tag
          tone={claim.status === 'accepted' ? 'ok' : 'plain'}
          {...(claim.status === 'accepted' ? { icon: 'check' } : {})}
        >
          {WORDS.statuses[claim.status]}
        </Tag>
      </Pair>
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
