/** One row of the legend: its sign, its words, its number; on or off like a checkbox. */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

interface Props {
  readonly sign: ReactNode;
  readonly words: string;
  readonly count: string;
  readonly on: boolean;
  /** Label of the entity type, for type rows. */
  readonly type?: string;
  /** `only` with Alt: this one and no other. */
  readonly onToggle: (only: boolean) => void;
  readonly onEnter: () => void;
}

/** Space or a click turns it on or off, Alt keeps only this, Enter takes filtered things off the canvas. */
export function FilterRow({ sign, words, count, on, type, onToggle, onEnter }: Props) {
  const click = (event: MouseEvent) => onToggle(event.altKey);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.altKey) onToggle(true);
    else onEnter();
  };
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={on}
      className={`filter-row ${on ? '' : 'off'}`}
      data-type={type}
      onClick={click}
      onKeyDown={press}
    >
      {sign}
      <span className="filter-words">{words}</span> <span className="filter-count numbers">{count}</span>
    </button>
  );
}
