/** Which theme holds: the address first, then the reader's setting, then the machine's. */
import { createContext, useContext } from 'react';
import type { Theme } from '@weft/view';
import type { Settings } from '../state/settings-slice';
import type { ThemeWish } from '../url/address';

/** The theme below the composition. */
export const ThemeContext = createContext<Theme>('light');

/** The theme that holds now. */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}

/** Decides the theme. */
export function themeOf(wish: ThemeWish | undefined, settings: Settings, machineIsDark: boolean): Theme {
  if (wish) return wish;
  if (settings.theme !== 'system') return settings.theme;
  return machineIsDark ? 'dark' : 'light';
}
