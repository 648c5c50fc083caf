/** What else the same sentence says: other lines that its claims support. */
import type { Claim } from '@weft/contract';
import { dashOf, lineClauseOf, lineFamilyOf } from '@weft/view';
import { useBench, useRender } from '../../app/bench-context';
import { select } from '../../app/commands/look';
import { useEntityEvidence } from '../../data/use-entity-evidence';
import { LineSwatch } from '../../ui/LineSwatch';
import { Section } from './Section';
import { WORDS } from './words';

/** Evidence of both ends is looked through, as far as this. */
const LOOK_AT = 200;

interface Props {
  readonly relationKey: string;
  readonly claims: readonly Claim[];
  readonly ends: readonly [string, string];
}

function useSiblings({ relationKey, claims, ends }: Props): readonly Claim[] {
  const here = [useEntityEvidence(ends[0], LOOK_AT).data, useEntityEvidence(ends[1], LOOK_AT).data];
  const quotes = new Set(
    claims.flatMap((claim) => (claim.quote === null ? [] : `${claim.document.id} ${claim.quote}`)),
  );
  const found = new Map<string, Claim>();
  for (const claim of here.flatMap((evidence) => evidence?.claims ?? [])) {
    const key = claim.relationKey;
    if (key === undefined || key === relationKey || claim.quote === null) continue;
    if (quotes.has(`${claim.document.id} ${claim.quote}`)) found.set(key, claim);
  }
  return [...found.values()];
}

/** Rows that select their line where it is on the canvas; nothing where the sentence says no more. */
export function Siblings(props: Props) {
  const bench = useBench();
  const { lines } = useRender();
  const siblings = useSiblings(props);
  if (siblings.length === 0) return null;
  return (
    <Section title={WORDS.siblings}>
      <ul className="siblings">
        {siblings.map((claim) => {
          const key = claim.relationKey ?? '';
          const words = lineClauseOf(
            { ...claim, type: claim.predicate },
            claim.subject.name,
            claim.object?.name ?? '',
          );
          const isHere = lines.some((line) => line.key === key);
          return (
            <li key={key}>
              <button
                type="button"
                className="sibling"
                disabled={!isHere}
                onClick={() => select(bench, { kind: 'relation', key })}
              >
                <LineSwatch family={lineFamilyOf(claim.predicate)} dash={dashOf(claim)} />
                {words}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
