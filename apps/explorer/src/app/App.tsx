/** The page: top bar, rail, the screen, status, and what floats above them. */
import { useEffect, useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useStatus } from '../data/use-status';
import { HelpSheet } from '../panels/help/HelpSheet';
import { AskDialog } from '../panels/notices/AskDialog';
import { LiveRegion } from '../panels/notices/LiveRegion';
import { Notices } from '../panels/notices/Notices';
import { Rail } from '../panels/rail/Rail';
import { StartScreen } from '../panels/start/StartScreen';
import { StatusBar } from '../panels/status-bar/StatusBar';
import { TopBar } from '../panels/top-bar/TopBar';
import type { ThemeWish } from '../url/address';
import { useBench, useView } from './bench-context';
import { ExploreScreen } from './ExploreScreen';
import { ThemeContext, themeOf } from './theme';
import { WORDS } from './words';
import './app.css';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribeToMachine(listener: () => void) {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

function Themed({ wish, children }: { readonly wish: ThemeWish | undefined; readonly children: ReactNode }) {
  const settings = useStore(useBench().session.settings);
  const machineIsDark = useSyncExternalStore(subscribeToMachine, () => dark.matches);
  const theme = themeOf(wish, settings, machineIsDark);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

/** Keeps what "of N" is counted against in step with the server, and asks anew when the data has changed. */
function useTotals() {
  const { session, queries } = useBench();
  const { data } = useStatus();
  useEffect(() => {
    if (!data) return;
    const { dataVersion } = session.totals.getState();
    session.totals.setState({
      nodes: data.counts.entities,
      lines: data.counts.relations,
      dataVersion: data.dataVersion,
    });
    if (dataVersion !== '' && dataVersion !== data.dataVersion)
      void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'status' });
  }, [data, session, queries]);
}

/** Everything between the edges of the window. */
export function App({ theme }: { readonly theme: ThemeWish | undefined }) {
  const screen = useView((state) => state.screen);
  useTotals();
  return (
    <Themed wish={theme}>
      <div className="app">
        <a className="skip-link" href={screen === 'explore' ? '#list-of-view' : '#main'} onClick={skip}>
          {screen === 'explore' ? WORDS.skipToList : WORDS.skipToMain}
        </a>
        <TopBar />
        <div className="app-body">
          <Rail />
          {screen === 'start' ? <StartScreen /> : <ExploreScreen />}
        </div>
        <StatusBar />
      </div>
      <Notices />
      <LiveRegion />
      <HelpSheet />
      <AskDialog />
    </Themed>
  );
}

function skip(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  const target = document.querySelector<HTMLElement>(event.currentTarget.getAttribute('href') ?? '');
  target?.focus();
}
