/** What is known of a line as a whole: certainty, sources, dates, stage and role. */
import type { RelationDetail } from '@weft/contract';
import { formatDate } from '../../ui/dates';
import { WORDS } from './words';

function validWords({ validFrom, validTo }: RelationDetail): string | undefined {
  if (validFrom && validTo) return `${formatDate(validFrom)} to ${formatDate(validTo)}`;
  if (validFrom) return `since ${formatDate(validFrom)}`;
  return validTo ? `until ${formatDate(validTo)}` : undefined;
}

function asOfWords({ asOf, lastSeen }: RelationDetail, kind: string): string {
  if (asOf) return formatDate(asOf);
  return lastSeen ? `${formatDate(lastSeen)}, ${WORDS.dateOf(kind)}` : WORDS.noDate;
}

/** Pairs of words; `kind` names what the date of a source is the date of. */
export function RelationFacts({
  relation,
  kind,
}: {
  readonly relation: RelationDetail;
  readonly kind: string;
}) {
  const certainty = relation.certainty === 'stated' ? WORDS.stated : WORDS.implied;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [WORDS.certainty, relation.status === 'disputed' ? `${certainty}. ${WORDS.disputed}` : certainty],
    [WORDS.sourcesHead, WORDS.sources(relation.sourceCount)],
    [WORDS.role, relation.role],
    [WORDS.stage, relation.stage],
    [WORDS.valid, validWords(relation)],
    [WORDS.asOf, asOfWords(relation, kind)],
  ];
  return (
    <section className="inspector-section">
      <dl className="pairs">
        {pairs.map(([term, words]) =>
          words ? (
            <div key={term} className="pair">
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
