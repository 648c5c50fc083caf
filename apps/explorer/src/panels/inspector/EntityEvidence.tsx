/** Sentences about an entity, newest first; one sentence once, however many lines it supports. */
import type { EntityDetail } from '@weft/contract';
import { useState } from 'react';
import { isReference, toEvidenceGroups, type EvidenceGroup } from '../../data/evidence-groups';
import { EVIDENCE_PAGE, useEntityEvidence } from '../../data/use-entity-evidence';
import { Tag } from '../../ui/Tag';
import { namesInClaims } from './names-in-claims';
import { Quote } from './Quote';
import { Section, Waiting } from './Section';
import { SourceLine } from './SourceLine';
import { WORDS } from './words';

interface RowProps {
  readonly group: EvidenceGroup;
  readonly detail: EntityDetail | undefined;
  readonly first: boolean;
}

function EvidenceRow({ group, detail, first }: RowProps) {
  const { claims, quote, document } = group;
  const claim = claims[0];
  const ends = claims
    .slice(0, 1)
    .flatMap(({ subject, object }) => [subject.id, ...(object ? [object.id] : [])]);
  return (
    <li className="evidence">
      {quote === null ? (
        <p className="reference-row">
          {WORDS.reference}: {claim?.locator}
        </p>
      ) : (
        <Quote
          quote={quote}
          names={namesInClaims(claims, [detail])}
          ends={first ? ends : []}
          language={document.language}
        />
      )}
      <SourceLine document={document} quote={quote} where={claim?.passage} />
      <div className="evidence-foot">
        {claim && !isReference(document) ? (
          <Tag
            tone={claim.status === 'accepted' ? 'ok' : 'plain'}
            {...(claim.status === 'accepted' ? { icon: 'check' } : {})}
          >
            {WORDS.statuses[claim.status]}
          </Tag>
        ) : null}
        <span>{WORDS.supports(group.lineCount, group.figureCount)}</span>
      </div>
    </li>
  );
}

/** The section "Evidence". */
export function EntityEvidence({
  id,
  detail,
}: {
  readonly id: string;
  readonly detail: EntityDetail | undefined;
}) {
  const [limit, setLimit] = useState(EVIDENCE_PAGE);
  const { data, error, refetch } = useEntityEvidence(id, limit);
  if (!data)
    return (
      <Section title={WORDS.evidence}>
        <Waiting error={error} retry={() => void refetch()} rows={5} />
      </Section>
    );
  const groups = toEvidenceGroups(data.claims);
  const sources = new Set(groups.map((group) => group.document.id)).size;
  const left = data.total - data.claims.length;
  return (
    <Section
      title={WORDS.evidence}
      count={data.total > 0 ? WORDS.evidenceCount(data.claims.length, data.total, sources) : undefined}
      aside={data.total > 0 ? WORDS.newest : undefined}
    >
      {data.total === 0 ? <p className="section-none">{WORDS.noEvidence}</p> : null}
      <ul>
        {groups.map((group, index) => (
          <EvidenceRow key={group.id} group={group} detail={detail} first={index === 0} />
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" className="text-button" onClick={() => setLimit(limit + EVIDENCE_PAGE)}>
          {WORDS.more(Math.min(left, EVIDENCE_PAGE))}
        </button>
      ) : null}
    </Section>
  );
}
