/** The rail at the left edge: screens that exist, then settings and help. */
import type { MouseEvent } from 'react';
import { useBench, useView } from '../../app/bench-context';
import { goTo } from '../../app/commands/go-to';
import { Icon } from '../../ui/Icon';
import { SettingsMenu } from './SettingsMenu';
import { WORDS } from './words';
import './rail.css';

/** One entry per screen; later screens take their places here. */
export function Rail() {
  const bench = useBench();
  const screen = useView((state) => state.screen);
  const explore = (event: MouseEvent) => {
    event.preventDefault();
    goTo(bench, 'explore');
  };
  return (
    <nav className="rail" aria-label={WORDS.navigation}>
      <a
        className="rail-item"
        href="/explore"
        aria-label={WORDS.explore}
        title={WORDS.explore}
        aria-current={screen === 'explore' ? 'page' : undefined}
        onClick={explore}
      >
        <Icon name="network" size={19} />
      </a>
      <span className="rail-space" />
      <SettingsMenu />
      <button
        type="button"
        className="rail-item"
        aria-label={WORDS.help}
        title={WORDS.help}
        onClick={() => bench.session.ui.setState({ sheet: 'help' })}
      >
        <Icon name="help" size={19} />
      </button>
    </nav>
  );
}
