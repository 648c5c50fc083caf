/** Line families and certainties as legend and filter in one. */
import { LINE_FAMILY_WORDS, type LineFamily } from '@weft/view';
import { useBench, useRender, useView } from '../../app/bench-context';
import { nextHidden, removeFiltered, setHiddenCertainties, setHiddenFamilies } from '../../app/commands/look';
import { useStatus } from '../../data/use-status';
import { LineSwatch } from '../../ui/LineSwatch';
import { certaintyCounts, disputedEntities, familyCounts } from './counts';
import { FilterRow } from './FilterRow';
import { WORDS } from './words';

/** One row per family of lines. */
export function FamilyRows() {
  const bench = useBench();
  const counts = familyCounts(useRender(), useStatus().data);
  const hidden = useView((state) => state.spec.filters.hiddenFamilies);
  const all: readonly string[] = [...counts.keys()];
  return [...counts].map(([family, { here, all: total }]: [LineFamily, { here: number; all: number }]) => {
    const on = !hidden.includes(family);
    return (
      <FilterRow
        key={family}
        sign={<LineSwatch family={family} />}
        words={LINE_FAMILY_WORDS[family].en}
        count={on ? WORDS.of(here, total) : WORDS.hidden}
        on={on}
        onToggle={(only) => setHiddenFamilies(bench, nextHidden(hidden, all, { item: family, only }))}
        onEnter={() => removeFiltered(bench)}
      />
    );
  });
}

const CERTAINTIES = ['stated', 'implied', 'disputed'] as const;

/** Stated, implied, disputed; each word goes with its dash or mark. */
export function CertaintyRows() {
  const bench = useBench();
  const counts = certaintyCounts(useRender());
  const hidden = useView((state) => state.spec.filters.hiddenCertainties);
  return CERTAINTIES.map((certainty) => {
    const on = !hidden.includes(certainty);
    return (
      <FilterRow
        key={certainty}
        sign={
          <LineSwatch
            dash={certainty === 'implied' ? 'dashed' : 'solid'}
            disputed={certainty === 'disputed'}
          />
        }
        words={WORDS.certainties[certainty]}
        count={on ? String(counts[certainty]) : WORDS.hidden}
        on={on}
        onToggle={(only) =>
          setHiddenCertainties(bench, nextHidden(hidden, CERTAINTIES, { item: certainty, only }))
        }
        onEnter={() => removeFiltered(bench)}
      />
    );
  });
}

/** What the red mark on an entity means, while there is one; it is no filter. */
export function DisputedFigures() {
  const count = disputedEntities(useRender());
  if (count === 0) return null;
  return (
    <p className="filter-row legend-mark">
      <LineSwatch markOnly />
      <span className="filter-words">{WORDS.disputedFigures}</span>{' '}
      <span className="filter-count numbers">{WORDS.disputedEntities(count)}</span>
    </p>
  );
}
