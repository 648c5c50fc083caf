// Which licences Weft accepts, and how the licence expression of a package is read. Where the packages come from is
// installed-packages.ts.

/** Licences that ask for no more than their text and a name; these may ship. OFL covers the fonts. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
]);

/** Accepted besides, unmodified, in tools that build and test but are never shipped. */
const TOOLS_ONLY: ReadonlySet<string> = new Set(['MPL-2.0', 'CC-BY-4.0']);

const namesOf = (expression: string): readonly string[] =>
  expression.split(/[()\s]+/).filter((word) => word !== '' && !/^(AND|OR)$/i.test(word));

/**
 * Whether a package under this SPDX expression may be used. Of a dual licence (`MIT OR GPL-3.0-or-later`) the
 * permissive half is taken; where AND and OR are mixed, every licence named must be acceptable.
 */
export function isAccepted(expression: string, use: 'shipped' | 'tool'): boolean {
  const isFine = (licence: string): boolean =>
    PERMISSIVE.has(licence) || (use === 'tool' && TOOLS_ONLY.has(licence));
  const isChoice = /\sOR\s/i.test(expression) && !/\sAND\s/i.test(expression);
  return isChoice ? namesOf(expression).some(isFine) : namesOf(expression).every(isFine);
}
