/** The whole graph in small: picture, counts by type, and the way to open it. */
import type { Status } from '@weft/contract';
import { ENTITY_TYPE_LABELS } from '@weft/model';
import { typeWordOf } from '@weft/view';
import { useBench } from '../../app/bench-context';
import { openOverview } from '../../app/commands/open';
import { focusCanvas } from '../../app/focus-canvas';
import { problemWords } from '../../data/problem-words';
import { useOverview } from '../../data/use-overview';
import { Button } from '../../ui/Button';
import { countWords, formatCount } from '../../ui/dates';
import { Glyph } from '../../ui/Glyph';
import { Skeleton } from '../../ui/Skeleton';
import { Preview } from './Preview';
import { WORDS } from './words';

const MOST_TYPES = 12;

function TypeCounts({ status }: { readonly status: Status }) {
  const types = ENTITY_TYPE_LABELS.filter((type) => (status.entityTypes[type] ?? 0) > 0)
    .sort((a, b) => (status.entityTypes[b] ?? 0) - (status.entityTypes[a] ?? 0))
    .slice(0, MOST_TYPES);
  const inLegendOrder = ENTITY_TYPE_LABELS.filter((type) => types.includes(type));
  return (
    <ul className="preview-types">
      {inLegendOrder.map((type) => (
        <li key={type}>
          <Glyph type={type} size={20} />
          <span>{typeWordOf(type)}</span>
          <em className="numbers">{formatCount(status.entityTypes[type] ?? 0)}</em>
        </li>
      ))}
    </ul>
  );
}

function countsOf({ counts }: Status): string {
  return WORDS.counts(
    countWords(counts.entities, 'entity', 'entities'),
    countWords(counts.relations, 'line', 'lines'),
    countWords(counts.documents, 'source', 'sources'),
  );
}

/** Counts arrive before the picture. */
export function PreviewCard({ status }: { readonly status: Status }) {
  const bench = useBench();
  const { data, error, refetch } = useOverview();
  const drawn = data?.nodes.length ?? 0;
  return (
    <section className="preview-card" aria-labelledby="preview-title">
      <div className="preview-box">
        {data ? <Preview slice={data} /> : null}
        {error ? (
          <p className="start-error" role="alert">
            {problemWords(error)}{' '}
            <button type="button" className="text-button" onClick={() => void refetch()}>
              {WORDS.retry}
            </button>
          </p>
        ) : null}
        {!data && !error ? (
          <div className="preview-wait">
            <Skeleton rows={5} label={WORDS.loading} />
          </div>
        ) : null}
      </div>
      <div className="preview-foot">
        <div className="preview-head">
          <div>
            <h2 id="preview-title">{WORDS.wholeGraph}</h2>
            <p>
              {countsOf(status)}{' '}
              {data ? (drawn < status.counts.entities ? WORDS.drawn(drawn) : WORDS.drawnAll) : ''}
            </p>
          </div>
          <Button small icon="expand" onClick={() => void openOverview(bench).then(() => focusCanvas())}>
            {WORDS.open}
          </Button>
        </div>
        <TypeCounts status={status} />
      </div>
    </section>
  );
}
