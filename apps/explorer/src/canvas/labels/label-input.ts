/** What the placement of labels looks at. */
import type { Box, LabelSide, MeasureText } from '@weft/view';
import type { NameMode } from '@weft/model';
import type { Emphasis } from '../stage/emphasis';
import type { Scene } from '../stage/scene';
import type { Viewport } from '../stage/viewport';

export interface LabelInput {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly emphasis: Emphasis;
  readonly names: NameMode;
  readonly density: number;
  /** Opacity of what is not lit. */
  readonly fades: { readonly nodes: number; readonly labels: number };
  readonly measure: MeasureText;
  /** Floating tools over the canvas. */
  readonly obstacles: readonly Box[];
  /** Where labels were before. */
  readonly before: ReadonlyMap<string, LabelSide>;
}
