/** What this reader prefers on this machine; kept in local storage, read through a schema. */
import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';

const settingsSchema = z.object({ theme: z.enum(['system', 'light', 'dark']).catch('system') });

/** Theme of the reader; `system` follows the machine. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type SettingsStore = StoreApi<Settings>;

const KEY = 'weft.settings';

/** Reads a stored JSON text through a schema; anything unreadable counts as nothing stored. */
export function readStored<Schema extends z.ZodType>(
  schema: Schema,
  key: string,
  fallback: unknown,
): z.infer<Schema> {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    if (parsed.success) return parsed.data;
  } catch (error) {
    // Storage can be switched off or hold something foreign; the program works without it.
    console.info('stored settings were not read', error);
  }
  return schema.parse(fallback);
}

/** Writes a value, or leaves it where storage is refused. */
export function writeStored(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch (error) {
    console.info('settings were not stored', error);
  }
}

/** Starts from what is stored and stores every change. */
export function createSettingsStore(): SettingsStore {
  const store = createStore<Settings>(() => readStored(settingsSchema, KEY, {}));
  store.subscribe((settings) => writeStored(KEY, settings));
  return store;
}
