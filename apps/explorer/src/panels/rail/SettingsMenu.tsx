/** A small menu: theme, and what is being served. */
import { Popover } from '@base-ui/react/popover';
import { useStore } from 'zustand';
import { useBench } from '../../app/bench-context';
import { useStatus } from '../../data/use-status';
import { Icon } from '../../ui/Icon';
import { Segmented } from '../../ui/Segmented';
import { WORDS } from './words';

const THEMES = [
  { value: 'system', label: WORDS.themes.system, name: WORDS.themes.system },
  { value: 'light', label: WORDS.themes.light, name: WORDS.themes.light },
  { value: 'dark', label: WORDS.themes.dark, name: WORDS.themes.dark },
] as const;

function Connection() {
  const { data } = useStatus();
  if (!data) return null;
  return (
    <div className="menu-part">
      <h3>{WORDS.connection}</h3>
      <p>{WORDS.store(data.store.kind, data.store.version)}</p>
      <p className="menu-quiet">{WORDS.dataVersion(data.dataVersion)}</p>
      {data.dataset?.credit ? <p className="menu-quiet">{data.dataset.credit}</p> : null}
      {data.dataset?.license ? <p className="menu-quiet">{WORDS.license(data.dataset.license)}</p> : null}
    </div>
  );
}

/** Opens beside the rail. */
export function SettingsMenu() {
  const { session } = useBench();
  const theme = useStore(session.settings, (settings) => settings.theme);
  return (
    <Popover.Root>
      <Popover.Trigger className="rail-item" aria-label={WORDS.settings}>
        <Icon name="settings" size={19} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="right" align="end" sideOffset={8} className="menu-place">
          <Popover.Popup className="menu">
            <Popover.Title className="menu-title">{WORDS.settings}</Popover.Title>
            <div className="menu-part">
              <h3>{WORDS.theme}</h3>
              <Segmented
                label={WORDS.theme}
                value={theme}
                choices={THEMES}
                onChange={(next) => session.settings.setState({ theme: next })}
              />
            </div>
            <Connection />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
