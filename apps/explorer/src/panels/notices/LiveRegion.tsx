/** What is said aloud: at most one sentence a second, politely. */
import { useEffect, useState } from 'react';
import { useUi } from '../../app/bench-context';

const PAUSE = 1000;

/** Read by screen readers, seen by nobody. */
export function LiveRegion() {
  const wanted = useUi((state) => state.said);
  const [said, setSaid] = useState({ words: '', at: 0 });
  useEffect(() => {
    const wait = Math.max(0, said.at + PAUSE - performance.now());
    if (wanted === said.words) return undefined;
    const timer = setTimeout(() => setSaid({ words: wanted, at: performance.now() }), wait);
    return () => clearTimeout(timer);
  }, [wanted, said]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said.words}
    </div>
  );
}
