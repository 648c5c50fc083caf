/** The floating tools: how the view is shown, layout, zoom; and the key of line styles while the legend is folded. */
import { useBench, useUi } from '../../app/bench-context';
import { layOutAgain } from '../../app/commands/arrange';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { LineSwatch } from '../../ui/LineSwatch';
import { WORDS } from './words';

function ViewSwitch() {
  const { session } = useBench();
  const view = useUi((state) => state.view);
  const problem = useUi((state) => state.canvasProblem);
  const leftOpen = useUi((state) => state.leftOpen);
  return (
    <div className="float tools views" role="group" aria-label={WORDS.views}>
      {leftOpen ? null : (
        <IconButton
          icon="panelLeft"
          label={WORDS.legend}
          shortcut="["
          onClick={() => session.ui.setState({ leftOpen: true })}
        />
      )}
      <button
        type="button"
        className="view-choice"
        aria-pressed={view === 'network'}
        disabled={problem !== undefined}
        title={problem}
        onClick={() => session.ui.setState({ view: 'network' })}
      >
        <Icon name="network" size={15} />
        {WORDS.network}
      </button>
      <button
        type="button"
        className="view-choice"
        aria-pressed={view === 'list'}
        onClick={() => session.ui.setState({ view: 'list' })}
      >
        <Icon name="list" size={15} />
        {WORDS.list}
      </button>
    </div>
  );
}

function LineKey() {
  return (
    <div className="float line-key" aria-hidden="true">
      <span>
        <LineSwatch /> {WORDS.stated}
      </span>
      <span>
        <LineSwatch dash="dashed" /> {WORDS.implied}
      </span>
      <span>
        <LineSwatch disputed /> {WORDS.disputed}
      </span>
    </div>
  );
}

/** Tools over the canvas, 12 px from its edges. */
export function CanvasTools() {
  const bench = useBench();
  const leftOpen = useUi((state) => state.leftOpen);
  const inspectorOpen = useUi((state) => state.inspectorOpen);
  const view = useUi((state) => state.view);
  const { link, session } = bench;
  return (
    <>
      <ViewSwitch />
      <div className="float tools arrange">
        <IconButton icon="layout" label={WORDS.layout} shortcut="L" onClick={() => void layOutAgain(bench)} />
        {inspectorOpen ? null : (
          <IconButton
            icon="panelRight"
            label={WORDS.inspector}
            shortcut="]"
            onClick={() => session.ui.setState({ inspectorOpen: true })}
          />
        )}
      </div>
      {view === 'network' ? (
        <div className="float tools zoom">
          <IconButton
            icon="add"
            label={WORDS.zoomIn}
            shortcut="+"
            onClick={() => link.controller?.zoomBy(1.25)}
          />
          <IconButton
            icon="remove"
            label={WORDS.zoomOut}
            shortcut="-"
            onClick={() => link.controller?.zoomBy(0.8)}
          />
          <IconButton
            icon="fit"
            size={15}
            label={WORDS.fit}
            shortcut="F"
            onClick={() => link.controller?.fit()}
          />
        </div>
      ) : null}
      {leftOpen || view === 'list' ? null : <LineKey />}
    </>
  );
}
