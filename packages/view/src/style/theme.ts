/** Surface and ink colours that the drawing needs, per theme; the stylesheet of the page holds the same values. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours of everything on the canvas that is not an entity or a line. Six-digit hex. */
export interface CanvasTokens {
  readonly canvas: string;
  readonly panel: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  /** Halo round the selected node, band under the selected line. */
  readonly accentSoft: string;
  readonly bad: string;
  /** Sign on the disputed mark. */
  readonly onBad: string;
  /** Icon on a filled shape. */
  readonly onFill: string;
}

export const CANVAS_TOKENS: Readonly<Record<Theme, CanvasTokens>> = {
  light: {
    canvas: '#F7F8FA',
    panel: '#FFFFFF',
    rule: '#E4E8EE',
    ruleStrong: '#CDD4DE',
    ink: '#18212F',
    ink2: '#465264',
    ink3: '#647082',
    accent: '#3747B8',
    accentSoft: '#D9DEF9',
    bad: '#B7202E',
    onBad: '#FFFFFF',
    onFill: '#FFFFFF',
  },
  dark: {
    canvas: '#11161D',
    panel: '#161C25',
    rule: '#283140',
    ruleStrong: '#3A4557',
    ink: '#E8ECF2',
    ink2: '#B3BDCB',
    ink3: '#8E9AAB',
    accent: '#93A1FF',
    accentSoft: '#2A3566',
    bad: '#E5616C',
    onBad: '#FFFFFF',
    onFill: '#11161D',
  },
};
