/** The element the canvas draws in, its keys, and what stands in when it can't be drawn. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useBench, useUi } from '../../app/bench-context';
import { followCanvas } from '../../app/canvas-events';
import { pressOnCanvas } from '../../app/commands/keys';
import { useTheme } from '../../app/theme';
import { notify } from '../../state/ui-slice';
import { insetsOf } from './insets';
import { WORDS } from './words';

/** Mounts the one canvas; it lives outside React. */
export function CanvasHost() {
  const bench = useBench();
  const theme = useTheme();
  const host = useRef<HTMLDivElement>(null);
  const leftOpen = useUi((state) => state.leftOpen);
  const start = useRef({ theme, insets: insetsOf(leftOpen, window.innerWidth) });
  useEffect(() => {
    if (!host.current) return undefined;
    const problem = bench.link.mount(host.current, start.current);
    if (problem === undefined) followCanvas(bench);
    else {
      bench.session.ui.setState({ canvasProblem: problem, view: 'list' });
      notify(bench.session.ui, { tone: 'warn', words: problem });
    }
    return () => bench.link.unmount();
  }, [bench]);
  useEffect(() => {
    const insets = insetsOf(leftOpen, window.innerWidth);
    start.current = { theme, insets };
    bench.link.controller?.setSettings({ theme });
    bench.link.controller?.setInsets(insets);
  }, [bench, theme, leftOpen]);
  const press = (event: KeyboardEvent) => {
    if (pressOnCanvas(bench, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div
      ref={host}
      className="canvas-host"
      role="application"
      tabIndex={0}
      aria-label={WORDS.drawing}
      onKeyDown={press}
    />
  );
}
