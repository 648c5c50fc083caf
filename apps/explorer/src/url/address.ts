/** The address bar as data: screen, view or the id of a saved one, theme. Unknown keys are named, never an error. */
import type { ViewSpec } from '@weft/model';
import { joinQuery } from './escape';
import { EMPTY_VIEW, parseView, serializeView } from './view-codec';

/** Screens that exist, by path. */
export const SCREENS = ['start', 'explore'] as const;
export type Screen = (typeof SCREENS)[number];
/** Theme asked for in the address; it wins over the reader's setting. */
export type ThemeWish = 'light' | 'dark';

/** What an address says. */
export interface Address {
  readonly screen: Screen;
  readonly view: ViewSpec;
  /** Id of a saved view, where the view itself would be too long. */
  readonly savedId?: string;
  readonly theme?: ThemeWish;
  /** Sentences for the reader about what could not be used. */
  readonly notices: readonly string[];
}

/** Longest path and query we write; above it a view is saved under an id. */
export const MAX_ADDRESS = 2000;

const KNOWN = new Set(['v', 'n', 's', 'f', 'c', 'l', 'nm', 'th', 'dv', 'q']);
const PATHS: Readonly<Record<Screen, string>> = { start: '/', explore: '/explore' };

/** The path of a screen. */
function pathOf(screen: Screen): string {
  return PATHS[screen];
}

function parseScreen(path: string): { screen: Screen; notices: readonly string[] } {
  const found = SCREENS.find(
    (screen) => PATHS[screen] === path.replace(/\/+$/, '') || PATHS[screen] === path,
  );
  if (found) return { screen: found, notices: [] };
  return { screen: 'start', notices: [`There is no page ${path}. This is the start page.`] };
}

function parseTheme(value: string | undefined): ThemeWish | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}

/** Reads path and query; whatever can't be read is left out and named in `notices`. */
export function parseAddress(path: string, query: string): Address {
  const params = new Map(new URLSearchParams(query));
  const unknown = [...params.keys()].filter((key) => !KNOWN.has(key));
  const { screen, notices } = parseScreen(path);
  const view = parseView(params);
  const theme = parseTheme(params.get('th'));
  const savedId = params.get('v');
  return {
    screen,
    view: view.ok ? view.value : EMPTY_VIEW,
    ...(savedId ? { savedId } : {}),
    ...(theme ? { theme } : {}),
    notices: [
      ...notices,
      ...(unknown.length > 0 ? [`The address has parts that mean nothing here: ${unknown.join(', ')}.`] : []),
      ...(view.ok ? [] : [`The address could not be read (${view.error}). The view is empty.`]),
    ],
  };
}

/** Writes an address; with a saved id only that id stands for the view. */
export function serializeAddress(address: Omit<Address, 'notices'>): string {
  const pairs = [
    ...(address.savedId ? [['v', address.savedId] as const] : serializeView(address.view)),
    ...(address.theme ? [['th', address.theme] as const] : []),
  ];
  const query = joinQuery(pairs);
  return pathOf(address.screen) + (query ? `?${query}` : '');
}
