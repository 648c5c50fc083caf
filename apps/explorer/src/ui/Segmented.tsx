/** A row of choices of which one holds: names on the canvas, theme. */
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Toggle } from '@base-ui/react/toggle';
import type { ReactNode } from 'react';
import './segmented.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Words for readers who do not see the label. */
  readonly name: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several; arrows move, as in a toolbar. */
export function Segmented<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  const choose = (next: readonly string[]) => {
    const found = choices.find((choice) => choice.value === next[0]);
    if (found) onChange(found.value);
  };
  return (
    <ToggleGroup className="segmented" aria-label={label} value={[value]} onValueChange={choose}>
      {choices.map((choice) => (
        <Toggle key={choice.value} value={choice.value} className="segment" aria-label={choice.name}>
          {choice.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
