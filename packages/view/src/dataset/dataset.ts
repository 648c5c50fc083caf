/** The graph on the canvas before filters: a graphology graph of what the API's slices brought. */
import { MultiDirectedGraph } from 'graphology';
import type { GraphItems, ViewLine, ViewNode } from './graph-items';

type HeldGraph = MultiDirectedGraph<{ node: ViewNode }, { line: ViewLine }>;

/** Entities and lines that were fetched and belong to the view. Mutable by its methods alone; `version` tells. */
export interface Dataset {
  /** Rises with every change. */
  readonly version: number;
  readonly nodeCount: number;
  readonly lineCount: number;
  /** Adds or updates; lines whose ends are missing are left out. Returns what was new. */
  add(items: GraphItems): { readonly nodeIds: readonly string[]; readonly lineKeys: readonly string[] };
  /** Removes entities with their lines. Returns what was removed, so that it can be added again. */
  remove(ids: Iterable<string>): GraphItems;
  /** Keeps these entities only. */
  keepOnly(ids: ReadonlySet<string>): void;
  clear(): void;
  has(id: string): boolean;
  node(id: string): ViewNode | undefined;
  line(key: string): ViewLine | undefined;
  /** In the order they came. */
  nodes(): readonly ViewNode[];
  lines(): readonly ViewLine[];
  /** Lines at an entity, in the order they came. */
  linesOf(id: string): readonly ViewLine[];
  neighboursOf(id: string): readonly string[];
}

/** An empty dataset. */
export function createDataset(): Dataset {
  const graph: HeldGraph = new MultiDirectedGraph();
  return new GraphDataset(graph);
}

class GraphDataset implements Dataset {
  version = 0;

  constructor(private readonly graph: HeldGraph) {}

  get nodeCount(): number {
    return this.graph.order;
  }

  get lineCount(): number {
    return this.graph.size;
  }

  add(items: GraphItems): { nodeIds: string[]; lineKeys: string[] } {
    const nodeIds = items.nodes.filter((node) => this.putNode(node)).map((node) => node.id);
    const lineKeys = items.lines.filter((line) => this.putLine(line)).map((line) => line.key);
    this.version += 1;
    return { nodeIds, lineKeys };
  }

  private putNode(node: ViewNode): boolean {
    const isNew = !this.graph.hasNode(node.id);
    this.graph.mergeNode(node.id, { node });
    return isNew;
  }

  private putLine(line: ViewLine): boolean {
    if (!this.graph.hasNode(line.source) || !this.graph.hasNode(line.target)) return false;
    const isNew = !this.graph.hasEdge(line.key);
    if (!isNew) this.graph.dropEdge(line.key);
    this.graph.addEdgeWithKey(line.key, line.source, line.target, { line });
    return isNew;
  }

  remove(ids: Iterable<string>): GraphItems {
    const nodes: ViewNode[] = [];
    const lines = new Map<string, ViewLine>();
    for (const id of ids) {
      const node = this.node(id);
      if (node === undefined) continue;
      for (const line of this.linesOf(id)) lines.set(line.key, line);
      nodes.push(node);
      this.graph.dropNode(id);
    }
    this.version += 1;
    return { nodes, lines: [...lines.values()] };
  }

  keepOnly(ids: ReadonlySet<string>): void {
    this.remove(this.graph.nodes().filter((id) => !ids.has(id)));
  }

  clear(): void {
    this.graph.clear();
    this.version += 1;
  }

  has(id: string): boolean {
    return this.graph.hasNode(id);
  }

  node(id: string): ViewNode | undefined {
    return this.graph.hasNode(id) ? this.graph.getNodeAttribute(id, 'node') : undefined;
  }

  line(key: string): ViewLine | undefined {
    return this.graph.hasEdge(key) ? this.graph.getEdgeAttribute(key, 'line') : undefined;
  }

  nodes(): readonly ViewNode[] {
    return this.graph.mapNodes((_, attributes) => attributes.node);
  }

  lines(): readonly ViewLine[] {
    return this.graph.mapEdges((_, attributes) => attributes.line);
  }

  linesOf(id: string): readonly ViewLine[] {
    return this.graph.hasNode(id) ? this.graph.mapEdges(id, (_, attributes) => attributes.line) : [];
  }

  neighboursOf(id: string): readonly string[] {
    return this.graph.hasNode(id) ? this.graph.neighbors(id) : [];
  }
}
