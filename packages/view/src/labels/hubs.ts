/** Which entities count as hubs: named from afar, set heavier, with their Chinese name. */

const LEAST_DEGREE = 5;
const SHARE = 0.09;
const LEAST = 4;
const MOST = 100;

/** Ids of the best connected entities: about one in eleven, none with fewer than five lines, at most so many. */
export function hubsOf(
  nodes: readonly { readonly id: string; readonly degree: number }[],
  most = MOST,
): ReadonlySet<string> {
  const count = Math.min(most, Math.max(LEAST, Math.round(nodes.length * SHARE)));
  const ranked = nodes
    .filter((node) => node.degree >= LEAST_DEGREE)
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return new Set(ranked.slice(0, count).map((node) => node.id));
}
