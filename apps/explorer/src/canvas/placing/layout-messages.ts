/** What the page and the layout worker say to each other. */
import type { LayoutLine, LayoutNode } from '@weft/view';

/** A picture to lay out. `job` comes back with every answer. */
export interface LayoutRequest {
  readonly job: number;
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
}

/** Places as id, x, y. */
export type PlaceList = readonly (readonly [string, number, number])[];

export type LayoutAnswer =
  | {
      readonly kind: 'progress';
      readonly job: number;
      readonly done: number;
      readonly total: number;
      readonly places: PlaceList;
    }
  | { readonly kind: 'done'; readonly job: number; readonly places: PlaceList };
