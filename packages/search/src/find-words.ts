/** Finds entities whose names, taken together, contain all words of a query in whatever order. */
import { showText } from './find-text';
import type { Report } from './found';
import type { InfixIndex } from './infix-index';
import type { NameForm } from './name-forms';
import type { Match } from './named-entity';

interface Place {
  readonly form: NameForm;
  readonly at: number;
}

type PlacesByEntity = ReadonlyMap<number, Place>;

function placesOf(
  index: { readonly forms: readonly NameForm[]; readonly infixes: InfixIndex },
  word: string,
  among: PlacesByEntity | undefined,
): PlacesByEntity {
  const places = new Map<number, Place>();
  index.infixes.forEachMatch(word, (number, at) => {
    const form = index.forms[number];
    if (form === undefined || places.has(form.entity)) return;
    if (among === undefined || among.has(form.entity)) places.set(form.entity, { form, at });
  });
  return places;
}

/** All marks that lie in the form of the first word. */
function showWords(places: readonly Place[], words: readonly string[]): Match {
  const form = places[0]?.form;
  const shown = places.flatMap((place, index) =>
    place.form === form ? [showText(place.form, place.at, words[index]?.length ?? 1)] : [],
  );
  const ranges = shown.flatMap((match) => match.ranges).sort((a, b) => a[0] - b[0]);
  return { field: form?.field ?? 'name', text: form?.folded.original ?? '', ranges };
}

/** Reports entities that contain every one of two or more words. */
export function findWords(
  index: { readonly forms: readonly NameForm[]; readonly infixes: InfixIndex },
  words: readonly string[],
  report: Report,
): void {
  if (words.length < 2) return;
  const found: PlacesByEntity[] = [];
  for (const word of words) found.push(placesOf(index, word, found.at(-1)));
  for (const entity of found.at(-1)?.keys() ?? []) {
    const places = found.flatMap((byEntity) => byEntity.get(entity) ?? []);
    report.add(entity, 'words', () => showWords(places, words));
  }
}
