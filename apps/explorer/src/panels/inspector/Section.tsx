/** A section of the inspector with its heading, and what stands in its place while it loads or when it fails. */
import type { ReactNode } from 'react';
import { problemWords } from '../../data/problem-words';
import { Skeleton } from '../../ui/Skeleton';
import { WORDS } from './words';

interface Props {
  readonly title: string;
  readonly count?: string | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Heading, count beside it, content. */
export function Section({ title, count, aside, children }: Props) {
  return (
    <section className="inspector-section">
      <h3>
        {title}
        {count ? <em>{count}</em> : null}
        {aside ? <span className="section-aside">{aside}</span> : null}
      </h3>
      {children}
    </section>
  );
}

/** Skeleton rows, or what went wrong with a way to ask again. */
export function Waiting({
  error,
  retry,
  rows,
}: {
  readonly error: unknown;
  readonly retry: () => void;
  readonly rows: number;
}) {
  if (!error) return <Skeleton rows={rows} label={WORDS.loading} />;
  return (
    <p className="section-error" role="alert">
      {problemWords(error)}{' '}
      <button type="button" className="text-button" onClick={retry}>
        {WORDS.retry}
      </button>
    </p>
  );
}
