/** The status bar: counts on the canvas, the store on the start screen, and whether there is a connection. */
import { useView } from '../../app/bench-context';
import { useStatus } from '../../data/use-status';
import { formatCount } from '../../ui/dates';
import { Counts } from './Counts';
import { WORDS } from './words';
import './status-bar.css';

function Connection() {
  const { isError, data } = useStatus();
  const state = isError ? 'lost' : data ? 'ok' : 'waiting';
  const words = { lost: WORDS.reconnecting, ok: WORDS.readOnly, waiting: WORDS.connecting }[state];
  return (
    <span className={`connection ${state}`} role={isError ? 'alert' : undefined}>
      {words}
    </span>
  );
}

function StartWords() {
  const { data } = useStatus();
  if (!data) return null;
  return (
    <>
      <span className="status-part">
        {WORDS.connected(data.dataset?.title ?? `the ${data.store.kind} store`)}
      </span>
      <span className="status-part">{WORDS.sentences(formatCount(data.counts.claims.accepted))}</span>
    </>
  );
}

/** The region "Status". */
export function StatusBar() {
  const screen = useView((state) => state.screen);
  return (
    <section className="status" aria-label={WORDS.region}>
      {screen === 'explore' ? <Counts /> : <StartWords />}
      <Connection />
    </section>
  );
}
