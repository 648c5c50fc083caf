/** The inspector for a line: its ends, what is known of it, and every claim behind it. */
import type { RelationEvidence } from '@weft/contract';
import { isReference } from '../../data/evidence-groups';
import { useEntity } from '../../data/use-entity';
import { useState } from 'react';
import { ClaimCard } from './ClaimCard';
import { RelationFacts } from './RelationFacts';
import { RelationHead } from './RelationHead';
import { Section } from './Section';
import { Siblings } from './Siblings';
import { WORDS } from './words';

const FIRST = 3;

function kindOf({ claims }: RelationEvidence): string {
  const document = claims[0]?.document;
  if (!document) return 'source';
  if (isReference(document)) return 'table';
  return document.kind === 'report' ? 'report' : 'article';
}

/** Shows a line's evidence; the first sources open, the rest one click away. */
export function RelationInspector({ evidence }: { readonly evidence: RelationEvidence }) {
  const { relation, claims } = evidence;
  const [all, setAll] = useState(false);
  const details = [useEntity(relation.subject.id).data, useEntity(relation.object.id).data];
  const shown = all ? claims : claims.slice(0, FIRST);
  const single = claims.length === 1;
  const count =
    shown.length < claims.length
      ? `${shown.length} of ${claims.length}`
      : single
        ? undefined
        : String(claims.length);
  return (
    <>
      <RelationHead relation={relation} />
      <RelationFacts relation={relation} kind={kindOf(evidence)} />
      <Section title={single ? WORDS.sentence : WORDS.sentences} count={count}>
        {claims.length === 0 ? <p className="section-none">{WORDS.retracted}</p> : null}
        <ul>
          {shown.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} details={details} />
          ))}
        </ul>
        {shown.length < claims.length ? (
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {WORDS.showAll(claims.length)}
          </button>
        ) : null}
      </Section>
      <Siblings relationKey={relation.key} claims={claims} ends={[relation.subject.id, relation.object.id]} />
    </>
  );
}
