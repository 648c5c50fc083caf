/** Pinyin of single characters without tones: all readings of one that has several. ü can be typed as v or u. */
import { pinyin } from 'pinyin-pro';
import { hasHan } from './fold';

const known = new Map<string, readonly string[]>();

function typedForms(reading: string): readonly string[] {
  const plain = reading.toLowerCase();
  return plain.includes('ü') ? [plain.replaceAll('ü', 'v'), plain.replaceAll('ü', 'u')] : [plain];
}

function readNew(character: string): readonly string[] {
  if (!hasHan(character)) return [character];
  const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, nonZh: 'removed' });
  const typed = new Set(readings.flatMap(typedForms).filter((reading) => /^[a-z]+$/.test(reading)));
  return typed.size === 0 ? [character] : [...typed];
}

/** Readings of one folded character; a letter or digit reads as itself. */
export function readingsOf(character: string): readonly string[] {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const readings = readNew(character);
  known.set(character, readings);
  return readings;
}

/** The whole name in its likeliest reading, for slips. */
export function likeliestPinyin(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
