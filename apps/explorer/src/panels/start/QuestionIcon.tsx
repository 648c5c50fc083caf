/** A question's icon by its Lucide name, as far as the program carries it. */
import { createElement } from 'react';
import type { IconNode } from 'lucide';
import { GLYPH_ICONS } from '../../ui/glyph-icons';
import { ICONS } from '../../ui/icons';

const BY_NAME: Readonly<Record<string, IconNode>> = {
  ...GLYPH_ICONS,
  'file-text': ICONS.document,
  'triangle-alert': ICONS.conflict,
  waypoints: ICONS.layout,
  handshake: ICONS.handshake,
  network: ICONS.network,
  scale: ICONS.scale,
  quote: ICONS.quote,
  target: ICONS.only,
};

/** Falls back to the search icon. */
export function QuestionIcon({ name }: { readonly name: string | undefined }) {
  const strokes = BY_NAME[name ?? ''] ?? ICONS.search;
  return (
    <svg
      className="icon"
      width={15}
      height={15}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {strokes.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
