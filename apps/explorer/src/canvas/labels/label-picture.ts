/** Everything of the label layer with its place: names, badges, marks, pins and the words on lines. */
import type { Box, LabelBlock, PlacedLabel } from '@weft/view';
import type { PagePoint } from '../canvas-api';

/** A name as drawn. `chip`: no free place was found, so it stands on a ground of its own while hovered. */
export interface DrawnLabel extends PlacedLabel {
  readonly block: LabelBlock;
  readonly opacity: number;
  readonly dim: boolean;
  readonly chip: boolean;
}

/** The "+n" on a node. */
export interface DrawnBadge {
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  readonly opacity: number;
}

/** Red diamond with "!": on a node with a disputed figure, or in the middle of a disputed line. */
export interface DrawnMark {
  readonly target:
    { readonly kind: 'entity'; readonly id: string } | { readonly kind: 'relation'; readonly key: string };
  readonly at: PagePoint;
  readonly half: number;
  readonly opacity: number;
}

/** Words, or a count, on a line. */
export interface DrawnPill {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  readonly count: boolean;
}

/** In CSS pixels of the canvas, for the camera it was made for. */
export interface LabelPicture {
  readonly labels: readonly DrawnLabel[];
  readonly badges: readonly DrawnBadge[];
  readonly marks: readonly DrawnMark[];
  readonly pills: readonly DrawnPill[];
  readonly pins: readonly (PagePoint & { readonly opacity: number })[];
}

export const EMPTY_PICTURE: LabelPicture = { labels: [], badges: [], marks: [], pills: [], pins: [] };
