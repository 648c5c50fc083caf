/** The explore screen: legend and filters, canvas, inspector. Below 1280 px the legend lies over the canvas. */
import { useView, useUi } from './bench-context';
import { CanvasRegion } from '../panels/canvas/CanvasRegion';
import { Inspector } from '../panels/inspector/Inspector';
import { LegendPanel } from '../panels/legend/LegendPanel';

/** Three columns; folded ones give their room to the canvas. */
export function ExploreScreen() {
  const leftOpen = useUi((state) => state.leftOpen);
  const inspectorOpen = useUi((state) => state.inspectorOpen);
  const hasSelection = useView((state) => state.spec.selection !== undefined);
  const classes = [
    'explore',
    leftOpen ? 'with-left' : '',
    inspectorOpen ? 'with-inspector' : '',
    hasSelection ? 'selected' : '',
  ];
  return (
    <main className={classes.filter(Boolean).join(' ')} id="main">
      {leftOpen ? (
        <div className="explore-left">
          <LegendPanel />
        </div>
      ) : null}
      <CanvasRegion />
      <Inspector />
    </main>
  );
}
