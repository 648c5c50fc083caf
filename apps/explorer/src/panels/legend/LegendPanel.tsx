/** The left panel: one list that is legend and filter. Numbers are what is on the canvas of what there is. */
import { useBench, useView } from '../../app/bench-context';
import { isFiltered, resetFilters, setMinConfidence } from '../../app/commands/look';
import { IconButton } from '../../ui/IconButton';
import { Range } from '../../ui/Range';
import { CertaintyRows, DisputedFigures, FamilyRows } from './LineRows';
import { TypeRows } from './TypeRows';
import { WORDS } from './words';
import './legend.css';

/** Legend and filters. */
export function LegendPanel() {
  const bench = useBench();
  const filters = useView((state) => state.spec.filters);
  const least = filters.minConfidence;
  return (
    <section className="legend" id="filters" aria-label={WORDS.region}>
      <header className="legend-head">
        <h2>{WORDS.title}</h2>
        <span className="legend-tools">
          <IconButton
            icon="reset"
            size={15}
            small
            label={WORDS.reset}
            disabled={!isFiltered(filters)}
            onClick={() => resetFilters(bench)}
          />
          <IconButton
            icon="panelLeft"
            size={15}
            small
            label={WORDS.fold}
            shortcut="["
            onClick={() => bench.session.ui.setState({ leftOpen: false })}
          />
        </span>
      </header>
      <div className="legend-body scroll">
        <div className="legend-part" role="group" aria-labelledby="legend-entities">
          <h3 id="legend-entities">{WORDS.entities}</h3>
          <TypeRows />
        </div>
        <div className="legend-part" role="group" aria-labelledby="legend-lines">
          <h3 id="legend-lines">{WORDS.lines}</h3>
          <FamilyRows />
        </div>
        <div className="legend-part" role="group" aria-labelledby="legend-certainty">
          <h3 id="legend-certainty">{WORDS.certainty}</h3>
          <CertaintyRows />
          <DisputedFigures />
        </div>
        <div className="legend-part">
          <Range
            label={WORDS.confidence}
            words={least === 0 ? WORDS.any : WORDS.andAbove(least)}
            value={least}
            max={100}
            step={5}
            onChange={(value) => setMinConfidence(bench, value)}
          />
        </div>
        <p className="legend-hint">{WORDS.hint}</p>
      </div>
    </section>
  );
}
