/** Roles, honours and codes of an entity; a role or honour opens its line, and brings it where it is not drawn. */
import type { Fact } from '@weft/contract';
import { useBench, useRender } from '../../app/bench-context';
import { select } from '../../app/commands/look';
import { openSentence } from '../../app/commands/open';
import { Section } from './Section';
import { WORDS } from './words';

function FactValue({ id, fact }: { readonly id: string; readonly fact: Fact }) {
  const bench = useBench();
  const { lines } = useRender();
  const { relationKey: key, entity } = fact;
  if (key === undefined || entity === undefined) return <>{fact.value}</>;
  const isHere = lines.some((line) => line.key === key);
  const open = () =>
    isHere
      ? select(bench, { kind: 'relation', key })
      : void openSentence(bench, { entityIds: [id, entity.id], relationKey: key });
  return (
    <button type="button" className="text-button" onClick={open}>
      {fact.value}
    </button>
  );
}

/** A list of facts; nothing where there are none. */
export function Facts({ id, facts }: { readonly id: string; readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <Section title={WORDS.facts} count={String(facts.length)}>
      <dl className="pairs">
        {facts.map((fact, index) => (
          <div key={index} className="pair">
            <dt>{fact.label}</dt>
            <dd>
              <FactValue id={id} fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
