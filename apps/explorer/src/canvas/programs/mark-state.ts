/** How looks and states of nodes and lines are packed into the numbers that shaders read. Twin: `node-shaders.ts`, `line-shaders.ts`. */
import { entityStyleOf, SHAPES, STYLE_ICONS } from '@weft/view';

/** Look of a type: shape + 8 hollow + 16 rings + 64 dashed + 128 icon. */
export function packLook(type: string): number {
  const style = entityStyleOf(type);
  return (
    SHAPES.indexOf(style.shape) +
    (style.hollow ? 8 : 0) +
    style.rings * 16 +
    (style.ringDashed ? 64 : 0) +
    STYLE_ICONS.indexOf(style.icon) * 128
  );
}

/** Ring round a node: none, selected (soft halo and accent ring), or end of what is selected. */
export const RING = { none: 0, selected: 1, end: 2 } as const;

/** What decides how a node is drawn just now. */
export interface NodeState {
  readonly ring: number;
  readonly focused: boolean;
  readonly lit: boolean;
  readonly faded: boolean;
}

/** ring + 4 focused + 8 lit + 16 faded. */
export function packNodeState(state: NodeState): number {
  return state.ring + (state.focused ? 4 : 0) + (state.lit ? 8 : 0) + (state.faded ? 16 : 0);
}

/** What decides how a line is drawn just now. */
export interface LineState {
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly arrow: boolean;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly faded: boolean;
  /** Whether the entity at either end wears a ring, which the line stops at. */
  readonly ringedFrom: boolean;
  readonly ringedTo: boolean;
}

const DASH_CODE = { solid: 0, dashed: 1, dotted: 2 } as const;

/** dash + 4 arrow + 8 selected + 16 lit + 32 faded + 64 ring at the source + 128 ring at the target. */
export function packLineState(state: LineState): number {
  return (
    DASH_CODE[state.dash] +
    (state.arrow ? 4 : 0) +
    (state.selected ? 8 : 0) +
    (state.lit ? 16 : 0) +
    (state.faded ? 32 : 0) +
    (state.ringedFrom ? 64 : 0) +
    (state.ringedTo ? 128 : 0)
  );
}

/** Radius, number of rings and shape of a line's end in one number. Radii stay below 64, rings below 4. */
export function packEnd(end: {
  readonly radius: number;
  readonly rings: number;
  readonly type: string;
}): number {
  return end.radius + end.rings * 64 + SHAPES.indexOf(entityStyleOf(end.type).shape) * 256;
}
