/** The lines of an entity's label with their fonts, by name mode and by how much the entity matters just now. */
import type { NameMode } from '@weft/model';
import { LABEL_TYPE } from '../style/measures';
import { hasWide } from './text-width';
import { wrapChinese, wrapLatin } from './wrap-text';

/** A font as the canvas names it; the family is the page's. */
export interface LabelFont {
  readonly size: number;
  readonly weight: number;
}

/** Width of a text in a font, CSS pixels. */
export type MeasureText = (text: string, font: LabelFont) => number;

export interface LabelLine extends LabelFont {
  readonly text: string;
  readonly chinese: boolean;
}

/** A label ready to be placed. */
export interface LabelBlock {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  /** From one baseline to the next. */
  readonly lineHeight: number;
}

/** What decides how a name is written. */
export interface LabelWish {
  readonly name: string;
  readonly nameZh?: string | undefined;
  readonly mode: NameMode;
  readonly selected: boolean;
  readonly hub: boolean;
  /** In mode `both`: whether the Chinese second line is wanted. */
  readonly second: boolean;
  /** Wraps Latin names at so many pixels instead of the usual width. */
  readonly wrapWidth?: number | undefined;
}

/** Builds the block. Names in one script only are shown whatever the mode. */
export function buildLabelBlock(wish: LabelWish, measure: MeasureText): LabelBlock {
  const size = wish.selected ? LABEL_TYPE.selectedSize : LABEL_TYPE.size;
  const weight = wish.selected || wish.hub ? LABEL_TYPE.hubWeight : LABEL_TYPE.weight;
  const zh = wish.nameZh !== undefined && wish.nameZh !== '' ? wish.nameZh : undefined;
  const main = wish.mode === 'zh' && zh !== undefined ? zh : wish.name;
  const lines = linesOf(main, { size, weight }, { measure, width: wish.wrapWidth ?? LABEL_TYPE.wrapWidth });
  if (wish.mode === 'both' && wish.second && zh !== undefined && zh !== main)
    lines.push(...secondLines(zh, size));
  const width = Math.max(0, ...lines.map((line) => measure(line.text, line)));
  const lineHeight = size * LABEL_TYPE.lineHeight;
  return { lines, width, height: lines.length * lineHeight, lineHeight };
}

function linesOf(
  text: string,
  font: LabelFont,
  by: { readonly measure: MeasureText; readonly width: number },
): LabelLine[] {
  if (hasWide(text)) {
    const limits = { characters: LABEL_TYPE.chineseWrap, lines: LABEL_TYPE.maxChineseLines };
    return wrapChinese(text, limits).map((line) => ({ ...font, text: line, chinese: false }));
  }
  const limits = { width: by.width, lines: LABEL_TYPE.maxLatinLines };
  return wrapLatin(text, limits, (each) => by.measure(each, font)).map((line) => ({
    ...font,
    text: line,
    chinese: false,
  }));
}

function secondLines(zh: string, size: number): LabelLine[] {
  const font = { size: size - LABEL_TYPE.chineseSmaller, weight: LABEL_TYPE.chineseWeight };
  const limits = { characters: LABEL_TYPE.chineseWrap, lines: LABEL_TYPE.maxChineseLines };
  return wrapChinese(zh, limits).map((text) => ({ ...font, text, chinese: true }));
}
