/** A question's icon by its Lucide name, as far as the program carries it. */
import { createElement } from 'react';
import { GLYPH_ICONS } from '../../ui/glyph-icons';
import { ICONS, type IconName } from '../../ui/icons';

const OTHERS: Readonly<Record<string, IconName>> = {
  'triangle-alert': 'conflict',
  waypoints: 'layout',
  handshake: 'handshake',
  network: 'network',
  scale: 'scale',
  quote: 'quote',
  target: 'only',
  search: 'search',
};

/** Falls back to the search icon. */
export function QuestionIcon({ name }: { readonly name: string | undefined }) {
  const strokes = GLYPH_ICONS[name ?? ''] ?? ICONS[OTHERS[name ?? ''] ?? 'search'];
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
