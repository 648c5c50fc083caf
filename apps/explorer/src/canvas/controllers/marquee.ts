/** Shift-drag draws a frame; the entities inside it are offered for selection. */
import type { CanvasCore } from '../stage/canvas-core';
import type { Gesture, GestureMove } from './gesture';

/** Starts a marquee at a point. With `add`, what is inside joins the selection. */
export function startMarquee(core: CanvasCore, from: GestureMove, add: boolean): Gesture {
  const frame = document.createElement('div');
  Object.assign(frame.style, { position: 'absolute', pointerEvents: 'none', borderRadius: '3px' });
  core.root.append(frame);
  let to = from;
  return {
    cursor: 'crosshair',
    move(next) {
      to = next;
      const accent = core.settings.theme === 'dark' ? '147, 161, 255' : '55, 71, 184';
      Object.assign(frame.style, {
        left: `${Math.min(from.x, to.x)}px`,
        top: `${Math.min(from.y, to.y)}px`,
        width: `${Math.abs(to.x - from.x)}px`,
        height: `${Math.abs(to.y - from.y)}px`,
        border: `1px solid rgb(${accent})`,
        background: `rgba(${accent}, 0.08)`,
      });
    },
    end() {
      frame.remove();
      core.events.emit('marquee', { ids: insideOf(core, from, to), add });
    },
    cancel() {
      frame.remove();
    },
  };
}

function insideOf(core: CanvasCore, a: GestureMove, b: GestureMove): readonly string[] {
  const { viewport } = core;
  return [...core.scene.nodes.values()]
    .filter(({ node }) => !node.faded)
    .filter((node) => {
      const x = viewport.toScreenX(node.x);
      const y = viewport.toScreenY(node.y);
      return (
        x >= Math.min(a.x, b.x) &&
        x <= Math.max(a.x, b.x) &&
        y >= Math.min(a.y, b.y) &&
        y <= Math.max(a.y, b.y)
      );
    })
    .map(({ node }) => node.id);
}
