/**
 * The view as short keys: `n` entities, `s` selection, `f` filters and what is hidden by hand, `c` camera,
 * `l` positions in the order of `n`, `nm` names, `q` question, `dv` data version. The address around it is `address.ts`.
 */
import { fail, ok, viewSpecSchema, type Result, type ViewSpec } from '@weft/model';
import { escapePart, unescapePart } from './escape';

type Pair = readonly [string, string];
type Positions = ViewSpec['positions'];

/** A view with nothing on the canvas. */
export const EMPTY_VIEW: ViewSpec = viewSpecSchema.parse({});

const LINE_MARK = '~';

const list = (parts: readonly string[]) => parts.map(escapePart).join(',');
const unlist = (text: string) => (text === '' ? [] : text.split(',').map(unescapePart));
const short = (value: number, digits: number) => String(Number(value.toFixed(digits)));

function serializeSelection(selection: ViewSpec['selection']): readonly Pair[] {
  if (!selection) return [];
  const value =
    selection.kind === 'entity' ? escapePart(selection.id) : LINE_MARK + escapePart(selection.key);
  return [['s', value]];
}

function parseSelection(value: string): ViewSpec['selection'] {
  return value.startsWith(LINE_MARK)
    ? { kind: 'relation', key: unescapePart(value.slice(1)) }
    : { kind: 'entity', id: unescapePart(value) };
}

const minus = (parts: readonly string[]) => list(parts.map((part) => `-${part}`));
const unminus = (text: string) => unlist(text).map((part) => part.replace(/^-/, ''));

function serializeFilters(spec: ViewSpec): readonly Pair[] {
  const { hiddenTypes, hiddenFamilies, hiddenCertainties, minConfidence } = spec.filters;
  const parts = [
    hiddenTypes.length > 0 ? `t:${minus(hiddenTypes)}` : '',
    hiddenFamilies.length > 0 ? `l:${minus(hiddenFamilies)}` : '',
    hiddenCertainties.length > 0 ? `k:${minus(hiddenCertainties)}` : '',
    minConfidence > 0 ? `c:${minConfidence}` : '',
    spec.hidden.length > 0 ? `h:${list(spec.hidden)}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? [['f', parts.join(';')]] : [];
}

function parseFilters(value: string): Pick<ViewSpec, 'filters' | 'hidden'> {
  const found = new Map(value.split(';').map((part) => [part.slice(0, 1), part.slice(2)]));
  const certainties = unminus(found.get('k') ?? '');
  return {
    filters: {
      hiddenTypes: unminus(found.get('t') ?? ''),
      hiddenFamilies: unminus(found.get('l') ?? ''),
      hiddenCertainties: (['stated', 'implied', 'disputed'] as const).filter((c) => certainties.includes(c)),
      minConfidence: Math.round(Number(found.get('c') ?? '0')),
    },
    hidden: unlist(found.get('h') ?? ''),
  };
}

function serializePositions(spec: ViewSpec): readonly Pair[] {
  if (Object.keys(spec.positions).length === 0) return [];
  const parts = spec.entities.map((id) => {
    const place = spec.positions[id];
    return place ? `${short(place.x, 1)}~${short(place.y, 1)}${place.pinned ? '~p' : ''}` : '';
  });
  return [['l', parts.join(',')]];
}

function parsePositions(value: string, entities: readonly string[]): Positions {
  const places: Record<string, { x: number; y: number; pinned: boolean }> = {};
  value.split(',').forEach((part, index) => {
    const id = entities[index];
    const [x = '', y = '', pin] = part.split('~');
    if (id !== undefined && x !== '') places[id] = { x: Number(x), y: Number(y), pinned: pin === 'p' };
  });
  return places;
}

function serializeCamera(camera: ViewSpec['camera']): readonly Pair[] {
  if (!camera) return [];
  return [['c', [camera.x, camera.y, camera.ratio].map((value) => short(value, 4)).join(',')]];
}

function parseCamera(value: string): ViewSpec['camera'] {
  const [x = NaN, y = NaN, ratio = NaN] = value.split(',').map(Number);
  return { x, y, ratio };
}

/** Writes a view as key and value pairs; what is as usual is left out. */
export function serializeView(spec: ViewSpec): readonly Pair[] {
  return [
    ...(spec.entities.length > 0 ? [['n', list(spec.entities)] as const] : []),
    ...serializeSelection(spec.selection),
    ...serializeFilters(spec),
    ...(spec.question === undefined ? [] : [['q', spec.question] as const]),
    ...(spec.names === 'both' ? [] : [['nm', spec.names] as const]),
    ...serializePositions(spec),
    ...serializeCamera(spec.camera),
    ...(spec.dataVersion === undefined ? [] : [['dv', spec.dataVersion] as const]),
  ];
}

/** Reads a view, or says which key could not be read. */
export function parseView(params: ReadonlyMap<string, string>): Result<ViewSpec, string> {
  const entities = [...new Set(unlist(params.get('n') ?? ''))];
  const [selection, filters, camera] = [params.get('s'), params.get('f'), params.get('c')];
  const parsed = viewSpecSchema.safeParse({
    entities,
    ...(selection ? { selection: parseSelection(selection) } : {}),
    ...(filters ? parseFilters(filters) : {}),
    ...(camera ? { camera: parseCamera(camera) } : {}),
    positions: parsePositions(params.get('l') ?? '', entities),
    question: params.get('q'),
    names: params.get('nm') ?? 'both',
    dataVersion: params.get('dv'),
  });
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.map((issue) => issue.path.join('.')).join(', '));
}
