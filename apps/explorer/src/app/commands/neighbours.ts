/** Fetching neighbours page by page, best sources first, until enough new ones are there. */
import type { Workbench } from '../workbench';

const PAGE = 200;

/** Ids of neighbours that are not on the canvas yet, at most `most`, and how many the entity has beyond them. */
export interface NewNeighbours {
  readonly ids: readonly string[];
  readonly left: number;
}

/** Asks for neighbours until `most` new ones are found or there are no more. */
export async function fetchNewNeighbours(
  { client, session }: Workbench,
  id: string,
  options: { readonly most: number; readonly signal: AbortSignal; readonly present?: readonly string[] },
): Promise<NewNeighbours> {
  const present = new Set([...(options.present ?? session.view.getState().spec.entities), id]);
  const found = new Set<string>();
  let cursor: string | undefined;
  let left: number;
  do {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await client.neighbours(id, query, { signal: options.signal });
    for (const node of page.nodes) if (!present.has(node.id)) found.add(node.id);
    cursor = page.nextCursor ?? undefined;
    left = page.notShown.nodes;
  } while (cursor !== undefined && found.size < options.most);
  const ids = [...found].slice(0, options.most);
  return { ids, left: left + found.size - ids.length };
}
