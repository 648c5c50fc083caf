/** The element the canvas draws in, its keys, and what stands in when it can't be drawn. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useBench } from '../../app/bench-context';
import { followCanvas } from '../../app/canvas-events';
import { pressOnCanvas } from '../../app/commands/keys';
import { useTheme } from '../../app/theme';
import { notify } from '../../state/ui-slice';
import { WORDS } from './words';

/** Mounts the one canvas; it lives outside React. */
export function CanvasHost() {
  const bench = useBench();
  const theme = useTheme();
  const host = useRef<HTMLDivElement>(null);
  const startTheme = useRef(theme);
  useEffect(() => {
    if (!host.current) return undefined;
    const problem = bench.link.mount(host.current, startTheme.current);
    if (problem === undefined) followCanvas(bench);
    else {
      bench.session.ui.setState({ canvasProblem: problem, view: 'list' });
      notify(bench.session.ui, { tone: 'warn', words: problem });
    }
    return () => bench.link.unmount();
  }, [bench]);
  useEffect(() => {
    startTheme.current = theme;
    bench.link.controller?.setSettings({ theme });
  }, [bench, theme]);
  const press = (event: KeyboardEvent) => {
    if (pressOnCanvas(bench, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div ref={host} className="canvas-host" role="application" tabIndex={0} aria-label={WORDS.drawing} onKeyDown={press} />
  );
}
