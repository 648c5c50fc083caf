/** A firm's "has a project in" is not drawn where the chain firm, project, place already says it. */
import type { ViewLine, ViewNode } from './graph-items';

const RUNS_A_PROJECT: ReadonlySet<string> = new Set(['UNDERTAKES', 'ESTABLISHED', 'DEVELOPS']);

/** Keys of HAS_PROJECT_IN lines that other lines among the given ones say. */
export function saidByAnother(
  nodes: ReadonlyMap<string, ViewNode>,
  lines: readonly ViewLine[],
): ReadonlySet<string> {
  const pairs = lines.filter((line) => line.type === 'HAS_PROJECT_IN');
  if (pairs.length === 0) return new Set();
  const isProject = (id: string): boolean => nodes.get(id)?.type === 'Project';
  const placesOf = new Map<string, string[]>();
  for (const line of lines)
    if (line.type === 'LOCATED_IN' && isProject(line.source)) append(placesOf, line.source, line.target);
  const chains = new Set<string>();
  for (const line of lines) {
    if (!RUNS_A_PROJECT.has(line.type) || !isProject(line.target)) continue;
    for (const place of placesOf.get(line.target) ?? []) chains.add(JSON.stringify([line.source, place]));
  }
  return new Set(
    pairs.filter((line) => chains.has(JSON.stringify([line.source, line.target]))).map((line) => line.key),
  );
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
