/** What the canvas, the list and the status line show: the dataset after filters, with a full account of the rest. */
import type { ViewSpec } from '@weft/model';
import type { ViewLine, ViewNode } from './graph-items';

/** An entity on the canvas. */
export interface RenderNode extends ViewNode {
  /** Filtered away: drawn faded, without a label, and counted as not shown. */
  readonly faded: boolean;
  /** Accepted lines in the database that are not drawn: the number on the "+n" badge. */
  readonly more: number;
}

/** A line on the canvas. */
export interface RenderLine extends ViewLine {
  readonly faded: boolean;
}

/** Why entities of the accepted graph are not shown. */
export interface NodesNotShown {
  readonly notExpanded: number;
  readonly filtered: number;
  readonly hiddenByHand: number;
  readonly overLimit: number;
}

/** Why lines of the accepted graph are not shown. */
export interface LinesNotShown extends NodesNotShown {
  /** A "has a project in" whose project is on the canvas and says it. */
  readonly saidByAnother: number;
}

/** `shown` and all reasons in `notShown` add up to `total`, for entities and for lines. */
export interface RenderGraph {
  readonly nodes: readonly RenderNode[];
  readonly lines: readonly RenderLine[];
  readonly shown: { readonly nodes: number; readonly lines: number; readonly candidates: number };
  readonly total: { readonly nodes: number; readonly lines: number };
  readonly notShown: { readonly nodes: NodesNotShown; readonly lines: LinesNotShown };
}

/** The part of a view that decides what is shown. */
export interface RenderSpec {
  readonly filters: ViewSpec['filters'];
  /** Entities hidden by hand. */
  readonly hidden: readonly string[];
  /** Whether candidate lines are drawn; off by default. */
  readonly candidates?: boolean;
  /** Filtered things stay as faded marks, or leave the canvas. */
  readonly filtered?: 'fade' | 'remove';
  /** At most so many entities and lines; the first ones stay. */
  readonly limit?: { readonly nodes: number; readonly lines: number };
  /** Counts of the whole accepted graph, from the API's status. */
  readonly total: { readonly nodes: number; readonly lines: number };
}

/** A spec that shows all of a graph with these counts. */
export function plainSpec(total: RenderSpec['total']): RenderSpec {
  return {
    filters: { hiddenTypes: [], hiddenFamilies: [], hiddenCertainties: [], minConfidence: 0 },
    hidden: [],
    total,
  };
}
