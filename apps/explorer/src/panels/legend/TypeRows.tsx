/** Entity types as legend and filter in one. */
import { typeWordOf } from '@weft/view';
import { useBench, useRender, useView } from '../../app/bench-context';
import { nextHidden, removeFiltered, setHiddenTypes } from '../../app/commands/look';
import { useStatus } from '../../data/use-status';
import { Glyph } from '../../ui/Glyph';
import { typeCounts } from './counts';
import { FilterRow } from './FilterRow';
import { WORDS } from './words';

/** One row per type that occurs in the loaded graph. */
export function TypeRows() {
  const bench = useBench();
  const counts = typeCounts(useRender(), useStatus().data);
  const hidden = useView((state) => state.spec.filters.hiddenTypes);
  const all = [...counts.keys()];
  return [...counts].map(([type, { here, all: total }]) => {
    const on = !hidden.includes(type);
    const word = typeWordOf(type);
    return (
      <FilterRow
        key={type}
        type={type}
        sign={<Glyph type={type} />}
        words={word === 'Other' ? `Other: ${type}` : word}
        count={on ? WORDS.of(here, total) : WORDS.hidden}
        on={on}
        onToggle={(only) => setHiddenTypes(bench, nextHidden(hidden, all, { item: type, only }))}
        onEnter={() => removeFiltered(bench)}
      />
    );
  });
}
