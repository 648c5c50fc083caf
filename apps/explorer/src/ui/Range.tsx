/** A slider from a lowest value up to everything, with its words above the track. */
import { Slider } from '@base-ui/react/slider';
import './range.css';

interface Props {
  readonly label: string;
  /** What the value means, in words: "50 and above". */
  readonly words: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** Arrows, Home and End move it; what lies right of the thumb is kept. */
export function Range({ label, words, value, max, step, onChange }: Props) {
  return (
    <Slider.Root
      className="range"
      value={value}
      min={0}
      max={max}
      step={step}
      onValueChange={(next) => onChange(next)}
    >
      <div className="range-words">
        <span>{label}</span>
        <span className="range-value numbers">{words}</span>
      </div>
      <Slider.Control className="range-control">
        <Slider.Track className="range-track">
          <span className="range-kept" style={{ left: `${(value / max) * 100}%` }} />
          <Slider.Thumb className="range-thumb" aria-label={label} getAriaValueText={() => words} />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
