/** Which lines carry words just now, and where; disputed lines carry their mark. */
import { LABEL_TYPE, lineLabelOf, placePills, type BoxIndex, type PillCandidate } from '@weft/view';
import { pathOf, pointAt } from '../stage/line-geometry';
import type { SceneLine } from '../stage/scene';
import type { LabelInput } from './label-input';
import type { DrawnMark, DrawnPill } from './label-picture';
import { markScale } from './place-furniture';

/** Up to this many lines on the canvas all carry their words. */
const FEW_LINES = 25;
/** Never more words than this at once, or they say nothing. */
const MOST_WORDS = 40;
const PILL_FONT = { size: LABEL_TYPE.pillSize, weight: LABEL_TYPE.pillWeight };
const PILL_HEIGHT = LABEL_TYPE.pillSize + 7.5;
const MARK_HALF = 6.5;
/** From further away nobody can tell which line a mark is on. */
const MARK_MIN_ZOOM = 0.2;

/** Red diamonds in the middle of disputed lines. */
export function lineMarks(input: LabelInput): readonly DrawnMark[] {
  const marks: DrawnMark[] = [];
  if (input.viewport.zoom < MARK_MIN_ZOOM) return marks;
  for (const drawn of input.scene.lines.values()) {
    if (drawn.line.status !== 'disputed' || drawn.line.faded) continue;
    const path = pathOf(input.scene, drawn, input.viewport);
    if (path === undefined) continue;
    const lit = input.emphasis.lit;
    const opacity = lit === undefined || lit.lines.has(drawn.line.key) ? 1 : input.fades.nodes;
    const target = { kind: 'relation' as const, key: drawn.line.key };
    marks.push({ target, at: pointAt(path, 0.5), half: MARK_HALF * markScale(input.viewport.zoom), opacity });
  }
  return marks;
}

/** Words for the lines of what is selected or hovered, and for all where there are few. */
export function lineWords(input: LabelInput, taken: BoxIndex): readonly DrawnPill[] {
  const chosen = [...input.scene.lines.values()].filter((drawn) => wantsWords(drawn, input));
  const candidates = chosen.slice(0, MOST_WORDS).flatMap((drawn) => toCandidate(drawn, input));
  const counts = new Set(chosen.filter((drawn) => drawn.bundle.length > 1).map((drawn) => drawn.line.key));
  return placePills(candidates, { taken, bounds: input.viewport.freeArea() }).map((pill) => ({
    ...pill,
    count: counts.has(pill.key),
  }));
}

function wantsWords(drawn: SceneLine, input: LabelInput): boolean {
  if (drawn.line.faded) return false;
  if (drawn.bundle.length > 1) return true;
  const { emphasis } = input;
  if (emphasis.lit !== undefined) return drawn.bundle.some((line) => emphasis.lit?.lines.has(line.key));
  return emphasis.focusedKey === drawn.line.key || input.scene.lines.size <= FEW_LINES;
}

function toCandidate(drawn: SceneLine, input: LabelInput): readonly PillCandidate[] {
  const path = pathOf(input.scene, drawn, input.viewport);
  if (path === undefined) return [];
  const words = lineLabelOf(drawn.line, input.names === 'zh' ? 'zh' : 'en');
  const text = drawn.bundle.length > 1 ? `${drawn.bundle.length} lines` : words;
  return [
    {
      key: drawn.line.key,
      text,
      width: input.measure(text, PILL_FONT) + 12,
      height: PILL_HEIGHT,
      priority: input.emphasis.selectedLines.has(drawn.line.key) ? 2 : drawn.width,
      pointAt: (share) => pointAt(path, share),
    },
  ];
}
