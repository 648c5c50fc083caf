/** Dragging an entity moves it, with the rest of a selection it belongs to, and pins what it moved. */
import type { CanvasCore } from '../stage/canvas-core';
import type { SceneNode } from '../stage/scene';
import type { Gesture, GestureMove } from './gesture';

/** Starts dragging the entity under the pointer. */
export function startDrag(core: CanvasCore, id: string, from: GestureMove): Gesture {
  const { selection } = core.attention;
  const ids = selection.kind === 'many' && selection.ids.includes(id) ? selection.ids : [id];
  const moved = ids.flatMap((each) => {
    const node = core.scene.nodes.get(each);
    return node === undefined ? [] : [{ each, node, x: node.x, y: node.y }];
  });
  let last = from;
  core.loop.hold('drag');
  const place = (
    change: (start: { readonly x: number; readonly y: number }, node: SceneNode) => void,
  ): void => {
    for (const { node, x, y } of moved) change({ x, y }, node);
    core.stage.move(core.scene, ids);
    core.loop.touch();
  };
  return {
    cursor: 'grabbing',
    move(to) {
      const dx = (to.x - from.x) / core.viewport.zoom;
      const dy = (to.y - from.y) / core.viewport.zoom;
      place((start, node) => {
        node.x = start.x + dx;
        node.y = start.y + dy;
      });
      core.labels.shift(new Set(ids), to.x - last.x, to.y - last.y);
      last = to;
    },
    end() {
      for (const { node } of moved) node.pinned = true;
      core.loop.release('drag');
      core.events.emit('moved', { ids });
    },
    cancel() {
      place((start, node) => {
        node.x = start.x;
        node.y = start.y;
      });
      core.loop.release('drag');
    },
  };
}
