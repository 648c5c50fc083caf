/** The whole graph as typed arrays, walkable in both directions of every line. Built once per data version. */
import type { EntityId, EntityType, RelationType, RelKey } from '@weft/model';
import { isArea, lineCost, nodeCost } from './costs';

/** An entity as path search needs it. */
export interface PathNode {
  readonly id: EntityId;
  readonly type: EntityType;
}

/** A line as path search needs it. */
export interface PathLine {
  readonly key: RelKey;
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly certainty: 'stated' | 'implied';
}

/** Number of a node and of a line, `from` and `to` by number. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Steps of node n are at `[offsets[n], offsets[n + 1])` of `targets` and `lines`, in an order that never varies. */
export class PathGraph {
  readonly ids: readonly EntityId[];
  readonly lines: readonly PathLine[];
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly stepLines: Int32Array;
  /** Cost of passing through each node. */
  readonly nodeCosts: Float64Array;
  readonly lineCosts: Float64Array;
  /** 1 for places. */
  readonly areas: Uint8Array;
  readonly #numbers: ReadonlyMap<EntityId, number>;

  constructor(nodes: readonly PathNode[], lines: readonly PathLine[]) {
    const sorted = [...nodes].sort((a, b) => compareText(a.id, b.id));
    this.ids = sorted.map((node) => node.id);
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]));
    this.lines = lines.filter((line) => this.#joins(line)).sort((a, b) => compareText(a.key, b.key));
    this.lineCosts = Float64Array.from(this.lines, (line) => lineCost(line.type, line.certainty));
    const steps = this.#steps();
    this.offsets = offsetsOf(steps, sorted.length);
    this.targets = Int32Array.from(steps, (step) => step.to);
    this.stepLines = Int32Array.from(steps, (step) => step.line);
    this.nodeCosts = Float64Array.from(sorted, (node, n) => nodeCost(node.type, this.#degree(n)));
    this.areas = Uint8Array.from(sorted, (node) => (isArea(node.type) ? 1 : 0));
  }

  /** Number of an entity, if it has one. */
  numberOf(id: EntityId): number | undefined {
    return this.#numbers.get(id);
  }

  #joins(line: PathLine): boolean {
    return line.source !== line.target && this.#numbers.has(line.source) && this.#numbers.has(line.target);
  }

  #degree(node: number): number {
    return Math.max(1, (this.offsets[node + 1] ?? 0) - (this.offsets[node] ?? 0));
  }

  /** Both directions of every line; of several lines between two nodes the cheapest comes first. */
  #steps(): readonly Step[] {
    const steps = this.lines.flatMap((line, number): readonly Step[] => {
      const source = this.#numbers.get(line.source) ?? 0;
      const target = this.#numbers.get(line.target) ?? 0;
      return [
        { from: source, to: target, line: number },
        { from: target, to: source, line: number },
      ];
    });
    const costOf = (step: Step) => this.lineCosts[step.line] ?? 0;
    return steps.sort((a, b) => a.from - b.from || a.to - b.to || costOf(a) - costOf(b) || a.line - b.line);
  }
}

function offsetsOf(steps: readonly Step[], nodes: number): Int32Array {
  const offsets = new Int32Array(nodes + 1);
  for (const step of steps) offsets[step.from + 1] = (offsets[step.from + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  }
  return offsets;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
