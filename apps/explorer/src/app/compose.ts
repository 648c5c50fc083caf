/** Builds one tab: client, session, derived picture, canvas link, address. Nothing else makes these. */
import { createClient } from '@weft/contract';
import { createCanvas } from '../canvas';
import { createQueryClient } from '../data/query-client';
import { createRenderSource } from '../state/render-source';
import { createSession } from '../state/session';
import { parseAddress, type ThemeWish } from '../url/address';
import { AddressSync } from './address-sync';
import { CanvasLink } from './canvas-link';
import { restore } from './commands/restore';
import { installDiagnostics } from './diagnostics';
import { listenToPageKeys } from './page-keys';
import type { Workbench } from './workbench';

/** The workbench and the theme that the address asks for. */
export function compose(): { readonly bench: Workbench; readonly theme: ThemeWish | undefined } {
  const session = createSession(window.innerWidth);
  const render = createRenderSource(session);
  const bench: Workbench = {
    session,
    render,
    client: createClient(),
    queries: createQueryClient(),
    link: new CanvasLink(session, render, createCanvas),
  };
  installDiagnostics(bench);
  listenToPageKeys(bench);
  const address = parseAddress(window.location.pathname, window.location.search);
  const sync = new AddressSync(bench, address.theme);
  const quietly = (change: () => void) => sync.quietly(change);
  session.view.setState({ screen: address.screen });
  void restore(bench, address, { how: 'begin', quietly }).then(() =>
    sync.start((target) => void restore(bench, target, { how: 'step', quietly })),
  );
  return { bench, theme: address.theme };
}
