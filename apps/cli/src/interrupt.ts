/** Ctrl-C and TERM as an AbortSignal: the first asks the work to stop cleanly, the second ends the process. */

const EXIT_AFTER_SIGNAL = 130;

/** A signal that aborts at the first INT or TERM; `dispose` gives the process its own handling back. */
export function listenForInterrupt(): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_AFTER_SIGNAL);
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    },
  };
}
