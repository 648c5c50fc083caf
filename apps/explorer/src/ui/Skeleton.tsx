/** Grey rows in place of what is still coming; they appear after 150 ms, so that fast answers never flicker. */
import './skeleton.css';

interface Props {
  readonly rows: number;
  readonly label: string;
}

/** Skeleton rows with their words for readers who do not see them. */
export function Skeleton({ rows, label }: Props) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="skeleton-row" style={{ width: `${92 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
