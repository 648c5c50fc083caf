/**
 * The list of this view: every entity and line as a sentence, in step with the canvas. It shows itself while it has
 * the focus, or when it stands in for the canvas.
 */
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useBench, useRender, useView } from '../../app/bench-context';
import { toggleExpanded } from '../../app/commands/expand';
import { select } from '../../app/commands/look';
import { followLine } from '../../app/commands/walk-lines';
import { Glyph } from '../../ui/Glyph';
import { LineSwatch } from '../../ui/LineSwatch';
import { lineFamilyOf } from '@weft/view';
import { toRows, windowOf, type Row } from './rows';
import { WORDS } from './words';
import './list-of-view.css';

interface OptionProps {
  readonly row: Row;
  readonly index: number;
  readonly total: number;
  readonly selected: boolean;
  readonly active: boolean;
  readonly onPick: (row: Row) => void;
}

const rowId = (index: number) => `view-row-${index}`;

const Option = memo(function Option({ row, index, total, selected, active, onPick }: OptionProps) {
  const mark = row.kind === 'entity' ? { 'data-id': row.id } : { 'data-key': row.id };
  return (
    <div
      id={rowId(index)}
      role="option"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={`view-row ${active ? 'active' : ''}`}
      onClick={() => onPick(row)}
      {...mark}
    >
      {row.kind === 'entity' ? (
        <Glyph type={row.type} size={18} />
      ) : (
        <LineSwatch family={lineFamilyOf(row.type)} width={18} />
      )}
      <span>
        {row.parts.map((part, at) => (
          <bdi key={at} lang={part.lang}>
            {part.text}
          </bdi>
        ))}
      </span>
    </div>
  );
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function nextIndex(key: string, active: number, total: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return total - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.max(0, Math.min(total - 1, active + step));
}

function useRows() {
  const graph = useRender();
  const rows = useMemo(() => toRows(graph), [graph]);
  const selection = useView((state) => state.spec.selection);
  const selectedId =
    selection?.kind === 'entity' ? selection.id : selection?.kind === 'relation' ? selection.key : undefined;
  return { rows, selectedId };
}

/** One tab stop; arrows move, Enter selects, Enter on a selected line goes on to its far end, E expands. */
export function ViewList({ visible }: { readonly visible: boolean }) {
  const bench = useBench();
  const { rows, selectedId } = useRows();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const [from, to] = windowOf(rows.length, at);
  const pick = useMemo(
    () => (row: Row) =>
      select(
        bench,
        row.kind === 'entity' ? { kind: 'entity', id: row.id } : { kind: 'relation', key: row.id },
      ),
    [bench],
  );
  useEffect(() => {
    if (list.current?.contains(document.activeElement))
      document.getElementById(rowId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const goOn = () => {
    if (!followLine(bench)) return;
    const { selection } = bench.session.view.getState().spec;
    const end = rows.findIndex(({ id }) => selection?.kind === 'entity' && id === selection.id);
    if (end >= 0) setActive(end);
  };
  const press = (event: KeyboardEvent) => {
    const row = rows[at];
    const next = nextIndex(event.key, at, rows.length);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && row?.kind === 'relation' && row.id === selectedId) goOn();
    else if ((event.key === 'Enter' || event.key === ' ') && row) pick(row);
    else if (event.key.toLowerCase() === 'e' && !event.ctrlKey && row?.kind === 'entity')
      toggleExpanded(bench, row.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={`view-list ${visible ? 'shown' : ''}`}>
      <div
        ref={list}
        id="list-of-view"
        data-view-list
        role="listbox"
        aria-label={WORDS.label}
        tabIndex={0}
        aria-activedescendant={rows.length > 0 ? rowId(at) : undefined}
        className="view-list-box scroll"
        onKeyDown={press}
      >
        {rows.slice(from, to).map((row, offset) => (
          <Option
            key={row.id}
            row={row}
            index={from + offset}
            total={rows.length}
            selected={row.id === selectedId}
            active={from + offset === at}
            onPick={pick}
          />
        ))}
      </div>
      {rows.length === 0 ? <p className="view-list-window">{WORDS.empty}</p> : null}
      {rows.length > to - from ? (
        <p className="view-list-window">{WORDS.window(from + 1, to, rows.length)}</p>
      ) : null}
    </div>
  );
}
