/** Finds names by any part of them. */
import { toOriginalRange, type Folded } from './fold';
import type { Report, Tier } from './found';
import type { InfixIndex } from './infix-index';
import type { NameForm } from './name-forms';
import type { Match } from './named-entity';

/** The best place of a part in a name: a word's beginning before the middle of one. */
function bestPlace(
  folded: Folded,
  part: string,
  first: number,
): { readonly at: number; readonly tier: Tier } {
  if (first === 0) return { at: 0, tier: folded.text.length === part.length ? 'exact' : 'prefix' };
  for (const at of folded.wordStarts) {
    if (at >= first && folded.text.startsWith(part, at)) return { at, tier: 'word-prefix' };
  }
  return { at: first, tier: 'infix' };
}

/** A match of `[at, at + length)` of a form, as the reader sees it. */
export function showText(form: NameForm, at: number, length: number): Match {
  const range = toOriginalRange(form.folded, at, at + length);
  return { field: form.field, text: form.folded.original, ranges: [range] };
}

/** Reports every form that contains the part. */
export function findText(
  index: { readonly forms: readonly NameForm[]; readonly infixes: InfixIndex },
  part: string,
  report: Report,
): void {
  index.infixes.forEachMatch(part, (number, first) => {
    const form = index.forms[number];
    if (form === undefined) return;
    const { at, tier } = bestPlace(form.folded, part, first);
    report.add(form.entity, tier, () => showText(form, at, part.length));
  });
}
