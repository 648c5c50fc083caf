/** Takes a new graph onto the canvas: places first, then the scene, then new entities glide out to where they belong. */
import { MOTION, type RenderGraph } from '@weft/view';
import type { PlacementEnd, PlacementRequest, Positions } from '../canvas-api';
import type { CanvasCore } from '../stage/canvas-core';
import { buildScene } from '../stage/scene';
import type { LayoutRunner } from './layout-runner';
import { placeGraph } from './placement';

/** Above this many, things jump to their places instead of gliding. */
const MOST_GLIDING = 600;

/** Shows graphs one after the other; a newer one overtakes an older one that is still being placed. */
export class GraphShower {
  private turn = 0;

  constructor(
    private readonly core: CanvasCore,
    private readonly runner: LayoutRunner,
  ) {}

  async show(graph: RenderGraph, request: PlacementRequest): Promise<PlacementEnd> {
    const { core } = this;
    this.turn += 1;
    const turn = this.turn;
    const from = performance.now();
    core.loop.hold('placing');
    const first = core.scene.nodes.size === 0;
    const before = core.positions();
    core.events.emit('placing', { working: true, done: 0, total: graph.nodes.length });
    const placement = await placeGraph(graph, before, { request, runner: this.runner });
    if (turn !== this.turn) return 'replaced';
    const layoutMs = performance.now() - from;
    if (placement.full) core.labels.clear();
    core.showScene(buildScene(graph, placement.positions));
    if (first || request.camera === 'fit' || (placement.full && request.camera === undefined))
      core.fit(undefined, !first && request.layout !== 'full');
    this.animate(before, { first, full: placement.full, anchor: request.anchor, arrived: placement.arrived });
    core.events.emit('placing', { working: false, done: graph.nodes.length, total: graph.nodes.length });
    await this.painted(() => {
      const paintMs = performance.now() - from - layoutMs;
      core.timings = placement.full ? { layoutMs, paintMs } : core.timings;
    });
    return placement.end;
  }

  private animate(
    before: Positions,
    how: {
      readonly first: boolean;
      readonly full: boolean;
      readonly anchor: string | undefined;
      readonly arrived: readonly string[];
    },
  ): void {
    const { core } = this;
    core.loop.stop('glide');
    if (how.first) {
      appear(core);
      return;
    }
    if (core.settings.reducedMotion || core.scene.nodes.size > MOST_GLIDING) return;
    const anchor = how.anchor === undefined ? undefined : before[how.anchor];
    const moves = [...core.scene.nodes].flatMap(([id, node]) => {
      const start = before[id] ?? (how.full ? undefined : anchor);
      const to = { x: node.x, y: node.y };
      return start === undefined || (start.x === to.x && start.y === to.y) ? [] : [{ id, node, start, to }];
    });
    if (moves.length === 0) return;
    const duration = how.full ? MOTION.glide : MOTION.newNodes;
    const ids = moves.map((move) => move.id);
    core.loop.animate('glide', (elapsed) => {
      const t = Math.min(1, elapsed / duration);
      const eased = 1 - (1 - t) ** 3;
      for (const { node, start, to } of moves) {
        node.x = t >= 1 ? to.x : start.x + (to.x - start.x) * eased;
        node.y = t >= 1 ? to.y : start.y + (to.y - start.y) * eased;
      }
      core.stage.move(core.scene, ids);
      return t >= 1;
    });
  }

  private painted(then: () => void): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.core.events.on('settled', () => {
        stop();
        resolve();
      });
      requestAnimationFrame(() => {
        then();
        this.core.loop.release('placing');
      });
    });
  }
}

function appear(core: CanvasCore): void {
  if (core.settings.reducedMotion) return;
  core.root.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOTION.appear, easing: 'ease-out' });
}
