/** What hover, selection and focus do to the drawing: who is lit, who wears a ring, how far the rest fades. */
import { FADES, litBy, type Fade, type Lit, type Selection } from '@weft/view';
import type { CanvasTarget } from '../canvas-api';
import { RING } from '../programs/mark-state';
import type { Scene } from './scene';

/** Derived from the three inputs; recomputed whenever one of them or the scene changes. */
export interface Emphasis {
  readonly lit: Lit | undefined;
  readonly fade: Fade;
  /** The selection and its neighbours, whatever is hovered. */
  readonly chosen: ReadonlySet<string>;
  readonly rings: ReadonlyMap<string, number>;
  readonly selectedLines: ReadonlySet<string>;
  readonly focusedId: string | undefined;
  readonly focusedKey: string | undefined;
  readonly hoveredId: string | undefined;
  readonly hoveredKey: string | undefined;
}

/** The inputs. */
export interface Attention {
  readonly selection: Selection;
  readonly hover: CanvasTarget;
  readonly focus: CanvasTarget;
}

/** Hover wins over selection; what is selected stays lit while something else is hovered. */
export function deriveEmphasis(scene: Scene, attention: Attention): Emphasis {
  const { selection, hover, focus } = attention;
  const selected = litBy(scene.graph, selection);
  const hovered = litBy(scene.graph, toSelection(hover));
  const rings = new Map<string, number>();
  const ring = selection.kind === 'relation' ? RING.end : RING.selected;
  for (const id of selected?.ends ?? []) rings.set(id, ring);
  return {
    lit: hovered === undefined ? selected : withEnds(hovered, selected),
    fade: hovered !== undefined ? 'hover' : selected !== undefined ? 'select' : 'none',
    chosen: selected?.nodes ?? new Set(),
    rings,
    selectedLines: new Set(selection.kind === 'relation' ? [selection.key] : []),
    focusedId: focus.kind === 'entity' ? focus.id : undefined,
    focusedKey: focus.kind === 'relation' ? focus.key : undefined,
    hoveredId: hover.kind === 'entity' ? hover.id : undefined,
    hoveredKey: hover.kind === 'relation' ? hover.key : undefined,
  };
}

function toSelection(target: CanvasTarget): Selection {
  switch (target.kind) {
    case 'entity':
      return { kind: 'entity', id: target.id };
    case 'relation':
      return { kind: 'relation', key: target.key };
    case 'empty':
      return { kind: 'none' };
  }
}

function withEnds(hovered: Lit, selected: Lit | undefined): Lit {
  if (selected === undefined) return hovered;
  return { ...hovered, nodes: new Set([...hovered.nodes, ...selected.ends]) };
}

/** Opacities of what is not lit. Nothing fades below 0.6 where more contrast is asked for. */
export function fadesOf(
  emphasis: Emphasis,
  moreContrast: boolean,
): { nodes: number; lines: number; labels: number } {
  const { nodes, lines, labels } = FADES[emphasis.fade];
  const least = moreContrast ? 0.6 : 0;
  return { nodes: Math.max(least, nodes), lines: Math.max(least, lines), labels: Math.max(least, labels) };
}
