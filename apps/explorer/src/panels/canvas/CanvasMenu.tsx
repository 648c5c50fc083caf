/** The context menu and the hover card of the canvas. */
import { Menu } from '@base-ui/react/menu';
import { typeWordOf } from '@weft/view';
import { useMemo } from 'react';
import { useBench, useRender, useUi } from '../../app/bench-context';
import { hide, keepNeighbours, layOutAgain, showHidden, togglePin } from '../../app/commands/arrange';
import { canExpand, collapse, expand } from '../../app/commands/expand';
import { select } from '../../app/commands/look';
import type { Workbench } from '../../app/workbench';
import type { Spot } from '../../state/ui-slice';
import { countWords, formatDate } from '../../ui/dates';
import { WORDS } from './words';

interface Item {
  readonly label: string;
  readonly run: () => void;
}

function itemsFor(bench: Workbench, { target }: Spot): readonly Item[] {
  const words = WORDS.menu;
  if (target.kind === 'relation') return [{ label: words.open, run: () => select(bench, target) }];
  if (target.kind === 'empty')
    return [
      { label: words.fit, run: () => bench.link.controller?.fit() },
      { label: words.layout, run: () => void layOutAgain(bench) },
      { label: words.showHidden, run: () => showHidden(bench) },
    ];
  const { id } = target;
  return [
    { label: words.open, run: () => select(bench, target) },
    canExpand(bench, id)
      ? { label: words.expand, run: () => void expand(bench, id) }
      : { label: words.collapse, run: () => collapse(bench, id) },
    { label: words.only, run: () => keepNeighbours(bench, id) },
    { label: words.pin, run: () => togglePin(bench, id) },
    { label: words.hide, run: () => hide(bench, [id]) },
  ];
}

/** Opens where the pointer was. */
export function CanvasMenu() {
  const bench = useBench();
  const spot = useUi((state) => state.menu);
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => new DOMRect(spot?.at.x ?? 0, spot?.at.y ?? 0, 0, 0) }),
    [spot],
  );
  return (
    <Menu.Root
      open={spot !== undefined}
      onOpenChange={(open) => (open ? undefined : bench.session.ui.setState({ menu: undefined }))}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} side="bottom" align="start" className="menu-place">
          <Menu.Popup className="context-menu">
            {(spot ? itemsFor(bench, spot) : []).map((item) => (
              <Menu.Item key={item.label} className="context-item" onClick={item.run}>
                {item.label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Type, both names, lines, how many are not shown, latest evidence date. */
export function HoverCard() {
  const spot = useUi((state) => state.card);
  const graph = useRender();
  const id = spot?.target.kind === 'entity' ? spot.target.id : undefined;
  const node = graph.nodes.find((drawn) => drawn.id === id);
  if (!spot || !node) return null;
  const dates = graph.lines
    .filter((line) => line.source === id || line.target === id)
    .map((line) => line.lastSeen ?? '');
  const newest = dates.sort().at(-1);
  return (
    <div
      className="float hover-card"
      aria-hidden="true"
      style={{
        left: Math.min(spot.at.x + 14, window.innerWidth - 260),
        top: Math.min(spot.at.y + 14, window.innerHeight - 120),
      }}
    >
      <small>{typeWordOf(node.type)}</small>
      <b>
        <bdi>{node.name}</bdi>
      </b>
      {node.nameZh ? <bdi lang="zh">{node.nameZh}</bdi> : null}
      <small>
        {WORDS.cardLines(countWords(node.degree, 'line', 'lines'), node.more)}
        {newest ? `. ${formatDate(newest)}` : ''}
      </small>
    </div>
  );
}
