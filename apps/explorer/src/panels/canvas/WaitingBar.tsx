/** What is being waited for: words after a moment, seconds and a way to stop after a second. Any screen may show it. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useBench } from '../../app/bench-context';
import { stopWaiting } from '../../app/commands/run';
import { Button } from '../../ui/Button';
import { WORDS } from './words';
import './canvas.css';

const SHOW_AFTER = 150;
const COUNT_AFTER = 1000;

function useAge(startedAt: number): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 150);
    return () => clearInterval(timer);
  }, []);
  return now - startedAt;
}

function Waiting({ what, startedAt }: { readonly what: string; readonly startedAt: number }) {
  const bench = useBench();
  const age = useAge(startedAt);
  if (age < SHOW_AFTER) return null;
  return (
    <div className="float canvas-waiting" role="status">
      {what}
      {age > COUNT_AFTER ? (
        <>
          <span className="numbers">{WORDS.seconds(Math.floor(age / 1000))}</span>
          <Button small onClick={() => stopWaiting(bench)}>
            {WORDS.cancel}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** Nothing while nothing is waited for. */
export function WaitingBar() {
  const { session } = useBench();
  const phase = useStore(session.dataset, (state) => state.phase);
  if (phase.kind !== 'loading') return null;
  return <Waiting key={phase.startedAt} what={phase.what} startedAt={phase.startedAt} />;
}
