/** The table of reported figures: as printed, with period, conflict and target; no winner among conflicting ones. */
import type { Statistic } from '@weft/contract';
import { useState } from 'react';
import { Names } from '../../ui/Names';
import { Tag } from '../../ui/Tag';
import { flagWords, periodWords, scopeWords, valueWords } from './figure-words';
import { Section } from './Section';
import { WORDS } from './words';

const FIRST = 8;

function Row({ figure }: { readonly figure: Statistic }) {
  const scope = scopeWords(figure);
  const flags = flagWords(figure);
  return (
    <>
      <tr>
        <td>
          <Names name={figure.metric} />
          {scope === '' ? null : <div className="figure-scope">{scope}</div>}
          <div className="figure-tags">
            {figure.disputed ? (
              <Tag tone="bad" icon="conflict">
                {WORDS.conflict}
              </Tag>
            ) : null}
            {figure.isTarget ? <Tag tone="accent">{WORDS.target}</Tag> : null}
            {!figure.disputed && figure.flags.length > 0 ? <Tag tone="warn">{WORDS.unclear}</Tag> : null}
          </div>
        </td>
        <td className="figure-value numbers">{valueWords(figure)}</td>
        <td className="figure-period">{periodWords(figure)}</td>
      </tr>
      {flags.length > 0 ? (
        <tr className="figure-note-row">
          <td colSpan={3}>
            <p className={`figure-note ${figure.disputed ? 'bad' : 'warn'}`}>
              {flags.join(' ')} {figure.disputed ? WORDS.choosesNeither : ''}
            </p>
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Figures of an entity; conflicts come first. */
export function Figures({ figures }: { readonly figures: readonly Statistic[] }) {
  const [all, setAll] = useState(false);
  const conflicts = figures.filter((figure) => figure.disputed).length;
  const sorted = [...figures].sort((a, b) => Number(b.disputed) - Number(a.disputed));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  if (figures.length === 0)
    return (
      <Section title={WORDS.figures}>
        <p className="section-none">{WORDS.noFigures}</p>
      </Section>
    );
  return (
    <Section title={WORDS.figures} count={WORDS.figureCount(figures.length, conflicts)}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{WORDS.what}</th>
            <th scope="col">{WORDS.value}</th>
            <th scope="col">{WORDS.period}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
      {shown.length < figures.length ? (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {WORDS.showAll(figures.length)}
        </button>
      ) : null}
    </Section>
  );
}
