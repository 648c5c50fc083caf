/** Entities this reader opened on this machine, newest first, for the empty search field. */
import { z } from 'zod';
import { readStored, writeStored } from './settings-slice';

const recentSchema = z.array(
  z.object({ id: z.string(), type: z.string(), name: z.string(), nameZh: z.string().nullable() }),
);

/** An entity opened before. */
export type RecentEntity = Readonly<z.infer<typeof recentSchema>[number]>;

const KEY = 'weft.recent-entities';
const MOST = 6;

/** Recent entities, newest first. */
export function readRecentEntities(): readonly RecentEntity[] {
  return readStored(recentSchema, KEY, []);
}

/** Puts an entity first. */
export function rememberEntity({ id, type, name, nameZh }: RecentEntity) {
  const others = readRecentEntities().filter((recent) => recent.id !== id);
  writeStored(KEY, [{ id, type, name, nameZh }, ...others].slice(0, MOST));
}
