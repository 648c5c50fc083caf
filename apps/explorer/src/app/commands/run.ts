/** Commands that wait for the server: one at a time, with words while waiting and words when it fails. */
import { problemWords } from '../../data/problem-words';
import { notify } from '../../state/ui-slice';
import type { Workbench } from '../workbench';

let current: AbortController | undefined;

/** Stops what is being waited for. */
export function stopWaiting({ session }: Workbench) {
  current?.abort();
  current = undefined;
  session.dataset.setState({ phase: { kind: 'ready' } });
}

function fail(bench: Workbench, error: unknown, again: () => void) {
  bench.session.dataset.setState({ phase: { kind: 'ready' } });
  notify(bench.session.ui, {
    tone: 'bad',
    words: problemWords(error),
    action: { label: 'Try again', run: again },
  });
}

/** Runs one waiting command; a later one takes its place. The picture counts as unsettled from here on. */
export function run(
  bench: Workbench,
  what: string,
  task: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  current?.abort();
  const own = new AbortController();
  current = own;
  const startedAt = performance.now();
  bench.session.dataset.setState({ phase: { kind: 'loading', what, startedAt } });
  return task(own.signal)
    .then(() => {
      if (current !== own) return;
      bench.session.dataset.setState({ phase: { kind: 'ready' } });
    })
    .catch((error: unknown) => {
      if (own.signal.aborted) return;
      fail(bench, error, () => void run(bench, what, task));
    });
}
