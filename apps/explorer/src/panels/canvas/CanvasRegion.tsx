/** The region "Canvas": drawing, tools, states, and the list that says the same in sentences. */
import { useUi } from '../../app/bench-context';
import { ViewList } from '../list-of-view/ViewList';
import { CanvasHost } from './CanvasHost';
import { CanvasMenu, HoverCard } from './CanvasMenu';
import { CanvasStates } from './CanvasStates';
import { CanvasTools } from './CanvasTools';
import { WORDS } from './words';
import './canvas.css';

/** The middle of the explore screen. */
export function CanvasRegion() {
  const view = useUi((state) => state.view);
  return (
    <section className="canvas-region" aria-label={WORDS.region}>
      <CanvasHost />
      <CanvasTools />
      <CanvasStates />
      <ViewList visible={view === 'list'} />
      <CanvasMenu />
      <HoverCard />
    </section>
  );
}
