/** Roles, honours and codes of an entity; a role or honour opens its line. */
import type { Fact } from '@weft/contract';
import { useBench, useRender } from '../../app/bench-context';
import { select } from '../../app/commands/look';
import { Section } from './Section';
import { WORDS } from './words';

function FactValue({ fact }: { readonly fact: Fact }) {
  const bench = useBench();
  const { lines } = useRender();
  const key = fact.relationKey;
  if (key === undefined || !lines.some((line) => line.key === key)) return <>{fact.value}</>;
  return (
    <button type="button" className="text-button" onClick={() => select(bench, { kind: 'relation', key })}>
      {fact.value}
    </button>
  );
}

/** A list of facts; nothing where there are none. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <Section title={WORDS.facts} count={String(facts.length)}>
      <dl className="pairs">
        {facts.map((fact, index) => (
          <div key={index} className="pair">
            <dt>{fact.label}</dt>
            <dd>
              <FactValue fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
