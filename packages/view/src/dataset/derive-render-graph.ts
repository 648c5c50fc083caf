/** Station: dataset and view to render graph. Pure; the same input gives the same account. */
import type { Dataset } from './dataset';
import { passesLine, passesNode } from './filter';
import type { ViewLine, ViewNode } from './graph-items';
import type { RenderGraph, RenderLine, RenderNode, RenderSpec } from './render-graph';
import { saidByAnother } from './said-by-another';

/** What became of one entity or line. */
type Fate = 'shown' | 'filtered' | 'hiddenByHand' | 'overLimit' | 'saidByAnother' | 'candidateOff';

/** Derives what is drawn and accounts for everything else. */
export function deriveRenderGraph(data: Pick<Dataset, 'nodes' | 'lines'>, spec: RenderSpec): RenderGraph {
  const nodes = data.nodes();
  const lines = data.lines();
  const nodeFates = decideNodes(nodes, spec);
  const lineFates = decideLines(nodes, lines, { spec, nodeFates });
  const drawn = (fate: Fate | undefined): boolean =>
    fate === 'shown' || (fate === 'filtered' && spec.filtered !== 'remove');
  const counted = nodes.filter((node) => node.candidate !== true);
  const accepted = lines.filter((line) => line.status !== 'candidate');
  const shownLines = lines.filter((line) => lineFates.get(line.key) === 'shown');
  const degrees = degreesOf(shownLines);
  const total = {
    nodes: Math.max(spec.total.nodes, counted.length),
    lines: Math.max(spec.total.lines, accepted.length),
  };
  return {
    nodes: nodes
      .filter((node) => drawn(nodeFates.get(node.id)))
      .map((node): RenderNode => toRenderNode(node, nodeFates, degrees)),
    lines: lines
      .filter((line) => drawn(lineFates.get(line.key)))
      .filter((line) => drawn(nodeFates.get(line.source)) && drawn(nodeFates.get(line.target)))
      .map((line): RenderLine => ({ ...line, faded: lineFates.get(line.key) !== 'shown' })),
    shown: {
      nodes: counted.filter((node) => nodeFates.get(node.id) === 'shown').length,
      lines: shownLines.filter((line) => line.status !== 'candidate').length,
      candidates: shownLines.filter((line) => line.status === 'candidate').length,
    },
    total,
    notShown: {
      nodes: tally(
        counted.map((node) => nodeFates.get(node.id)),
        total.nodes,
      ),
      lines: tally(
        accepted.map((line) => lineFates.get(line.key)),
        total.lines,
      ),
    },
  };
}

function toRenderNode(
  node: ViewNode,
  fates: ReadonlyMap<string, Fate>,
  degrees: ReadonlyMap<string, number>,
): RenderNode {
  const more = Math.max(0, node.degree - (degrees.get(node.id) ?? 0));
  return { ...node, faded: fates.get(node.id) !== 'shown', more };
}

function degreesOf(lines: readonly ViewLine[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const line of lines) {
    if (line.status === 'candidate') continue;
    for (const id of new Set([line.source, line.target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

function decideNodes(nodes: readonly ViewNode[], spec: RenderSpec): ReadonlyMap<string, Fate> {
  const hidden = new Set(spec.hidden);
  const fates = new Map<string, Fate>();
  let room = spec.limit?.nodes ?? Infinity;
  for (const node of nodes) {
    if (hidden.has(node.id)) fates.set(node.id, 'hiddenByHand');
    else if (!passesNode(node, spec.filters)) fates.set(node.id, 'filtered');
    else fates.set(node.id, (room -= 1) >= 0 ? 'shown' : 'overLimit');
  }
  return fates;
}

function decideLines(
  nodes: readonly ViewNode[],
  lines: readonly ViewLine[],
  by: { readonly spec: RenderSpec; readonly nodeFates: ReadonlyMap<string, Fate> },
): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const line of lines) fates.set(line.key, fateOfLine(line, by.spec, by.nodeFates));
  const passing = lines.filter((line) => fates.get(line.key) === 'shown' && line.status !== 'candidate');
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const key of saidByAnother(byId, passing)) fates.set(key, 'saidByAnother');
  let room = by.spec.limit?.lines ?? Infinity;
  for (const line of lines)
    if (fates.get(line.key) === 'shown' && (room -= 1) < 0) fates.set(line.key, 'overLimit');
  return fates;
}

/** A line shares the fate of an end that is not shown; hiding by hand weighs most, then limits. */
function fateOfLine(line: ViewLine, spec: RenderSpec, nodeFates: ReadonlyMap<string, Fate>): Fate {
  if (line.status === 'candidate' && spec.candidates !== true) return 'candidateOff';
  const ends = [nodeFates.get(line.source), nodeFates.get(line.target)];
  if (ends.includes('hiddenByHand')) return 'hiddenByHand';
  if (ends.includes('overLimit')) return 'overLimit';
  if (ends.includes('filtered') || !passesLine(line, spec.filters)) return 'filtered';
  return 'shown';
}

function tally(fates: readonly (Fate | undefined)[], total: number): RenderGraph['notShown']['lines'] {
  const count = (fate: Fate): number => fates.filter((each) => each === fate).length;
  return {
    notExpanded: total - fates.length,
    filtered: count('filtered'),
    hiddenByHand: count('hiddenByHand'),
    overLimit: count('overLimit'),
    saidByAnother: count('saidByAnother'),
  };
}
