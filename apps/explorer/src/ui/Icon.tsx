/** One icon, drawn from Lucide's path data. Icons never carry meaning alone; the words stand beside or in the label. */
import { createElement } from 'react';
import { ICONS, type IconName } from './icons';

interface Props {
  readonly name: IconName;
  readonly size?: number;
  readonly weight?: number;
}

/** Draws an icon in the colour of the text around it; size in CSS pixels. */
export function Icon({ name, size = 16, weight = 1.75 }: Props) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {ICONS[name].map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
