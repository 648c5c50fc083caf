/** The render graph of the session, computed when asked and kept until something it depends on changes. */
import type { SliceNode, SliceRelation } from '@weft/contract';
import { CANVAS_LIMITS, deriveRenderGraph, type RenderGraph, type ViewLine, type ViewNode } from '@weft/view';
import type { Session } from './session';

/** What the canvas, the list and the status line all read. */
export interface RenderSource {
  get(): RenderGraph;
  subscribe(listener: () => void): () => void;
}

const toViewNode = (node: SliceNode): ViewNode => ({ ...node, nameZh: node.nameZh ?? undefined });
const toViewLine = (line: SliceRelation): ViewLine => line;

function compute(session: Session): RenderGraph {
  const { spec } = session.view.getState();
  const { nodes, relations } = session.dataset.getState();
  const totals = session.totals.getState();
  const here = spec.entities.flatMap((id) => nodes.get(id) ?? []);
  const ids = new Set(here.map((node) => node.id));
  const lines = [...relations.values()].filter((line) => ids.has(line.source) && ids.has(line.target));
  return deriveRenderGraph(
    { nodes: () => here.map(toViewNode), lines: () => lines.map(toViewLine) },
    {
      filters: spec.filters,
      hidden: spec.hidden,
      filtered: session.ui.getState().filtered,
      limit: { nodes: CANVAS_LIMITS.nodes, lines: CANVAS_LIMITS.lines },
      total: { nodes: totals.nodes, lines: totals.lines },
    },
  );
}

function dependencies(session: Session): readonly unknown[] {
  const { spec } = session.view.getState();
  const { nodes, relations } = session.dataset.getState();
  const { filtered } = session.ui.getState();
  return [spec.entities, spec.filters, spec.hidden, nodes, relations, session.totals.getState(), filtered];
}

/** Accepted lines of an entity whose other end is not on the canvas: what expanding can bring. */
export function linesToFetch({ view, dataset }: Session, id: string): number {
  const { nodes, relations } = dataset.getState();
  const here = new Set(view.getState().spec.entities);
  const held = [...relations.values()].filter(
    ({ source, target, status }) =>
      status !== 'candidate' && (source === id || target === id) && here.has(source) && here.has(target),
  );
  return Math.max(0, (nodes.get(id)?.degree ?? 0) - held.length);
}

/** Makes the source of a session. */
export function createRenderSource(session: Session): RenderSource {
  let key: readonly unknown[] = [];
  let value: RenderGraph | undefined;
  const get = (): RenderGraph => {
    const next = dependencies(session);
    if (!value || next.some((part, index) => part !== key[index])) {
      key = next;
      value = compute(session);
    }
    return value;
  };
  const stores = [session.view, session.dataset, session.totals, session.ui];
  return {
    get,
    subscribe: (listener) => {
      const stops = stores.map((store) => store.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
  };
}
