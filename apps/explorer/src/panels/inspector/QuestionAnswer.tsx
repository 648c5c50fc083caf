/** The question that this view answers, and its answer as a list: lines, or entities where no line answers it. */
import type { LibraryResult, SliceRelation } from '@weft/contract';
import { dashOf, lineClauseOf, lineFamilyOf } from '@weft/view';
import { useStore } from 'zustand';
import { useBench } from '../../app/bench-context';
import { nameOf } from '../../app/commands/content';
import { select } from '../../app/commands/look';
import { useLibraryResult } from '../../data/use-library';
import { Glyph } from '../../ui/Glyph';
import { LineSwatch } from '../../ui/LineSwatch';
import { Names } from '../../ui/Names';
import { Section, Waiting } from './Section';
import { WORDS } from './words';

function AnswerLine({ line }: { readonly line: SliceRelation }) {
  const bench = useBench();
  const { key, source, target, type } = line;
  return (
    <li>
      <button type="button" className="sibling" onClick={() => select(bench, { kind: 'relation', key })}>
        <LineSwatch family={lineFamilyOf(type)} dash={dashOf(line)} disputed={line.status === 'disputed'} />
        {lineClauseOf(line, nameOf(bench, source), nameOf(bench, target))}
      </button>
    </li>
  );
}

function AnswerLines({ keys }: { readonly keys: readonly string[] }) {
  const known = useStore(useBench().session.dataset, (state) => state.relations);
  const lines = keys.flatMap((key) => known.get(key) ?? []);
  return (
    <Section title={WORDS.answerLines} count={String(lines.length)}>
      <ul className="siblings">
        {lines.map((line) => (
          <AnswerLine key={line.key} line={line} />
        ))}
      </ul>
    </Section>
  );
}

function AnswerEntities({ entities }: Pick<LibraryResult, 'entities'>) {
  const bench = useBench();
  return (
    <Section title={WORDS.answerEntities} count={String(entities.length)}>
      <ul className="partners">
        {entities.map(({ id, type, name, nameZh }) => (
          <li key={id}>
            <button type="button" className="partner" onClick={() => select(bench, { kind: 'entity', id })}>
              <Glyph type={type} size={24} />
              <span className="partner-text">
                <b>
                  <Names name={name} nameZh={nameZh ?? undefined} />
                </b>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Shown while nothing is selected in a view that answers a question. */
export function QuestionAnswer({ name }: { readonly name: string }) {
  const { data, error, refetch } = useLibraryResult(name);
  if (!data)
    return (
      <Section title={WORDS.question}>
        <Waiting error={error} retry={() => void refetch()} rows={6} />
      </Section>
    );
  return (
    <>
      <header className="inspector-head">
        <div className="inspector-kind">{WORDS.question}</div>
        <h2 className="inspector-title">{data.question}</h2>
        <p className="inspector-aka">
          {data.summary}. {data.relationKeys.length > 0 ? WORDS.readLine : WORDS.readEntity}
        </p>
      </header>
      {data.relationKeys.length > 0 ? (
        <AnswerLines keys={data.relationKeys} />
      ) : (
        <AnswerEntities entities={data.entities} />
      )}
    </>
  );
}
