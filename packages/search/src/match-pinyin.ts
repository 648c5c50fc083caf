/** Matches typed letters against the readings of a name's characters, from one character on. */

/** How letters were read: whole syllables, only their initials, or some of each. */
export type PinyinMode = 'full' | 'initials' | 'mixed';

/** A match: the characters `[start, end)`, and the reading that each was matched with. */
export interface PinyinMatch {
  readonly mode: PinyinMode;
  readonly start: number;
  readonly end: number;
  readonly syllables: readonly string[];
}

type Readings = readonly (readonly string[])[];

/** What is matched against what, and which states led nowhere, so that no name can make it slow. */
interface Task {
  readonly letters: string;
  readonly readings: Readings;
  readonly mode: PinyinMode;
  readonly dead: Set<number>;
}

const TWO_LETTER_INITIAL = /^[zcs]h/;

function initialsOf(reading: string): readonly string[] {
  return TWO_LETTER_INITIAL.test(reading)
    ? [reading.slice(0, 2), reading.slice(0, 1)]
    : [reading.slice(0, 1)];
}

function stepsOf(reading: string, mode: PinyinMode): readonly string[] {
  if (mode === 'full') return [reading];
  return mode === 'initials' ? initialsOf(reading) : [reading, ...initialsOf(reading)];
}

/** The readings used from a character on, or nothing. The last syllable may be cut short. */
function follow(task: Task, character: number, letter: number): readonly string[] | undefined {
  const { letters, readings, mode, dead } = task;
  if (letter === letters.length) return [];
  const state = character * (letters.length + 1) + letter;
  if (dead.has(state)) return undefined;
  for (const reading of readings[character] ?? []) {
    const left = letters.length - letter;
    if (mode !== 'initials' && left < reading.length && reading.startsWith(letters.slice(letter))) {
      return [reading];
    }
    for (const step of stepsOf(reading, mode)) {
      if (!letters.startsWith(step, letter)) continue;
      const rest = follow(task, character + 1, letter + step.length);
      if (rest !== undefined) return [reading, ...rest];
    }
  }
  dead.add(state);
  return undefined;
}

const MODES: readonly PinyinMode[] = ['full', 'initials', 'mixed'];

/** The best match that begins at a character. */
function matchPinyinAt(letters: string, readings: Readings, start: number): PinyinMatch | undefined {
  const first = letters.charAt(0);
  if (readings[start]?.some((reading) => reading.startsWith(first)) !== true) return undefined;
  for (const mode of MODES) {
    const syllables = follow({ letters, readings, mode, dead: new Set() }, start, 0);
    if (syllables !== undefined) return { mode, start, end: start + syllables.length, syllables };
  }
  return undefined;
}

/** Better first: whole syllables before initials before both; from the beginning before later. */
function rankOf(match: PinyinMatch): number {
  return MODES.indexOf(match.mode) * 2 + (match.start === 0 ? 0 : 1);
}

/** The best match anywhere in a name. */
export function matchPinyin(letters: string, readings: Readings): PinyinMatch | undefined {
  let best: PinyinMatch | undefined;
  for (let start = 0; start < readings.length; start += 1) {
    const match = matchPinyinAt(letters, readings, start);
    if (match !== undefined && (best === undefined || rankOf(match) < rankOf(best))) best = match;
    if (best?.mode === 'full') return best;
  }
  return best;
}
