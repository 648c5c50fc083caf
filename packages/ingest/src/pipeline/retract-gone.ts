/** The last part of a load: what sources brought before and no longer have. A source with a rejected row loses nothing. */
import type { ClaimId, SourcedKind } from '@weft/model';
import type { SourceGroup } from '../sources/source';
import type { LoadState, SeenIds } from './load-state';
import { retrying } from './retrying';
import { retractClaims } from './retract-claims';
import { retractOwned } from './retract-owned';

const PAGE = 500;
const OWNED = ['entities', 'metrics', 'documents'] as const;

/** Ids of a source that this load did not see, in pages. Listing ends before the first of them is changed. */
async function listGone(
  kind: SourcedKind,
  source: string,
  context: { readonly state: LoadState; readonly seen: SeenIds | undefined },
): Promise<readonly string[]> {
  const { state, seen } = context;
  return retrying(async () => {
    const gone: string[] = [];
    for await (const page of state.archive.listIdsOfSource(kind, source)) {
      gone.push(...page.filter((id) => seen === undefined || !seen[kind].has(id)));
    }
    return gone;
  });
}

async function forEachPage(
  ids: readonly string[],
  take: (page: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += PAGE) await take(ids.slice(start, start + PAGE));
}

/** Names of sources to compare, with what was seen of each; nothing was seen of files that vanished. */
async function listSources(groups: readonly SourceGroup[], state: LoadState) {
  const present = groups.flatMap((group) => group.sources.map((source) => source.name));
  const prefixes = groups.flatMap((group) => group.prefix ?? []);
  const known = await Promise.all(
    prefixes.map((prefix) => retrying(() => state.archive.listSources(prefix))),
  );
  const vanished = [...new Set(known.flat())].filter((name) => !present.includes(name));
  return [
    ...present
      .filter((name) => !state.faultySources.has(name))
      .map((name) => ({ name, seen: state.seenOf(name) })),
    ...vanished.map((name) => ({ name, seen: undefined })),
  ];
}

async function wouldRetract(source: string, state: LoadState): Promise<boolean> {
  const context = { state, seen: state.seenOf(source) };
  for (const kind of ['claims', ...OWNED] as const) {
    if ((await listGone(kind, source, context)).length > 0) return true;
  }
  return false;
}

/** Told only where something is kept that would have gone. */
async function warnSuspended(state: LoadState): Promise<void> {
  for (const [source, { file, line }] of state.faultySources) {
    if (!(await wouldRetract(source, state))) continue;
    const message = `A row of ${file} was rejected, so nothing that ${file} brought before was retracted.`;
    state.warn({ code: 'retraction-suspended', message, file, line });
  }
}

/** Retracts what is gone: claims first, then what nothing refers to any more. */
export async function retractGone(
  groups: readonly SourceGroup[],
  state: LoadState,
  signal: AbortSignal | undefined,
): Promise<void> {
  await warnSuspended(state);
  const sources = await listSources(groups, state);
  for (const { name, seen } of sources) {
    const gone = await listGone('claims', name, { state, seen });
    await forEachPage(gone, async (page) => {
      signal?.throwIfAborted();
      await retractClaims(page as readonly ClaimId[], name, state);
    });
  }
  for (const kind of OWNED) {
    for (const { name, seen } of sources) {
      const gone = await listGone(kind, name, { state, seen });
      await forEachPage(gone, (page) => retractOwned(kind, page, { source: name, state }));
    }
  }
}
