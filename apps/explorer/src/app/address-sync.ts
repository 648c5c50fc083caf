/**
 * Keeps address bar and view the same. Screen, content, selection, filters and names push an entry;
 * places and camera replace it. The exact view also lies in the entry itself, so Back restores it to the pixel.
 */
import { viewSpecSchema, type ViewSpec } from '@weft/model';
import { z } from 'zod';
import { notify } from '../state/ui-slice';
import {
  MAX_ADDRESS,
  parseAddress,
  SCREENS,
  serializeAddress,
  type Address,
  type Screen,
  type ThemeWish,
} from '../url/address';
import type { Workbench } from './workbench';

const CAMERA_REST = 500;

const entrySchema = z.object({
  screen: z.enum(SCREENS),
  view: viewSpecSchema,
  savedId: z.string().optional(),
});

interface Entry {
  readonly screen: Screen;
  readonly view: ViewSpec;
}

/** The part of a view that makes a new entry when it changes. */
function pushKey({ screen, view }: Entry): string {
  const { entities, selection, filters, hidden, names } = view;
  return JSON.stringify([screen, entities, selection, filters, hidden, names]);
}

/** Writes the session to the address. */
export class AddressSync {
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving = 0;
  #muted = false;

  constructor(
    private readonly bench: Workbench,
    private readonly theme: ThemeWish | undefined,
  ) {}

  /** Begins to follow; `restore` is called when the reader goes back or forward. */
  start(restore: (address: Address) => void) {
    const { view } = this.bench.session;
    this.#key = pushKey(this.#entry());
    this.#write('replace');
    view.subscribe(() => this.#follow());
    window.addEventListener('popstate', (event) => this.#goTo(event.state, restore));
  }

  #entry(): Entry {
    const { screen, spec } = this.bench.session.view.getState();
    return {
      screen,
      view: { ...spec, dataVersion: this.bench.session.totals.getState().dataVersion || spec.dataVersion },
    };
  }

  #follow() {
    if (this.#muted) return;
    const key = pushKey(this.#entry());
    if (key !== this.#key) {
      this.#key = key;
      this.#write('push');
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write('replace'), CAMERA_REST);
  }

  #write(how: 'push' | 'replace') {
    clearTimeout(this.#timer);
    const entry = this.#entry();
    const address = serializeAddress({ ...entry, ...(this.theme ? { theme: this.theme } : {}) });
    const fits = address.length <= MAX_ADDRESS;
    const shown = fits ? address : this.#shortAddress(entry);
    if (how === 'push') window.history.pushState(entry, '', shown);
    else window.history.replaceState(entry, '', shown);
    if (!fits) void this.#save(entry);
  }

  #shortAddress({ screen, view }: Entry): string {
    const bare = serializeAddress({
      screen,
      view: { ...view, positions: {} },
      ...(this.theme ? { theme: this.theme } : {}),
    });
    return bare.length <= MAX_ADDRESS ? bare : window.location.pathname + window.location.search;
  }

  async #save(entry: Entry) {
    this.#saving += 1;
    const ticket = this.#saving;
    try {
      const { id } = await this.bench.client.saveView(entry.view);
      if (ticket !== this.#saving || pushKey(entry) !== this.#key) return;
      const address = serializeAddress({
        ...entry,
        savedId: id,
        ...(this.theme ? { theme: this.theme } : {}),
      });
      window.history.replaceState({ ...entry, savedId: id }, '', address);
    } catch (error) {
      console.info('the view was not saved', error);
      const words = 'This view is too long for a link, and it could not be saved. Reloading may lose places.';
      notify(this.bench.session.ui, { tone: 'warn', words });
    }
  }

  #goTo(state: unknown, restore: (address: Address) => void) {
    clearTimeout(this.#timer);
    const entry = entrySchema.safeParse(state);
    const { pathname, search } = window.location;
    const address = entry.success ? { ...entry.data, notices: [] } : parseAddress(pathname, search);
    this.#muted = true;
    const { savedId: _savedId, ...exact } = address;
    restore(entry.success ? exact : address);
    this.#muted = false;
    this.#key = pushKey(this.#entry());
  }

  /** Runs a change that belongs to the entry already there. */
  quietly(change: () => void) {
    this.#muted = true;
    change();
    this.#muted = false;
    this.#key = pushKey(this.#entry());
    this.#write('replace');
  }
}
