/** What both programs read at every frame; changing it costs a redraw and no new data. */
import { CANVAS_TOKENS, type CanvasTokens } from '@weft/view';

/** Mutable on purpose: the controllers turn these knobs, the shaders see them in the next frame. */
export interface PaintState {
  /** Camera zoom; 1 means one graph unit is one CSS pixel. */
  zoom: number;
  /** Opacity of nodes and lines that are not lit. */
  fadeNodes: number;
  fadeLines: number;
  /** Opacity of what filters took away. */
  fadeFiltered: number;
  /** Whether anything is lit: lit lines are then a little wider. */
  anyLit: boolean;
  /** Added to every line's width. */
  extraWidth: number;
  tokens: CanvasTokens;
  iconAtlas: HTMLCanvasElement | undefined;
}

/** A state that fades nothing. */
export function createPaintState(): PaintState {
  return {
    zoom: 1,
    fadeNodes: 1,
    fadeLines: 1,
    fadeFiltered: 0.2,
    anyLit: false,
    extraWidth: 0,
    tokens: CANVAS_TOKENS.light,
    iconAtlas: undefined,
  };
}
