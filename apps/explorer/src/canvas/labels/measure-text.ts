/** Text widths in the page's fonts, remembered until the fonts change. */
import type { LabelFont, MeasureText } from '@weft/view';

/** Latin first, Chinese by range; the fonts are the page's own. */
const FONT_FAMILY =
  "'Inter Variable', Inter, 'Noto Sans SC Variable', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** A font as the 2D canvas wants it. */
export function fontOf(font: LabelFont): string {
  return `${font.weight} ${font.size}px ${FONT_FAMILY}`;
}

/** A measure with a memory. */
export function createMeasure(context: CanvasRenderingContext2D): {
  readonly measure: MeasureText;
  readonly forget: () => void;
} {
  const known = new Map<string, number>();
  return {
    measure(text, font) {
      const key = `${font.weight}|${font.size}|${text}`;
      let width = known.get(key);
      if (width === undefined) {
        context.font = fontOf(font);
        width = context.measureText(text).width;
        known.set(key, width);
      }
      return width;
    },
    forget: () => {
      known.clear();
    },
  };
}
