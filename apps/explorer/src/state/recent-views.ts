/** Views this reader opened on this machine, newest first: a title and the address that brings it back. */
import { z } from 'zod';
import { readStored, writeStored } from './settings-slice';

const recentSchema = z.array(
  z.object({ title: z.string(), address: z.string().startsWith('/'), type: z.string().optional() }),
);

/** A view opened before. `type` is the entity type its title speaks of. */
export interface RecentView {
  readonly title: string;
  readonly address: string;
  readonly type?: string | undefined;
}

const KEY = 'weft.recent';
const MOST = 4;

/** Recent views, newest first. */
export function readRecent(): readonly RecentView[] {
  return readStored(recentSchema, KEY, []);
}

/** Puts a view first; a view with the same title moves up. */
export function rememberView(view: RecentView) {
  const others = readRecent().filter((recent) => recent.title !== view.title);
  writeStored(KEY, [view, ...others].slice(0, MOST));
}
