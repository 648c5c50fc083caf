/** What the checks over a series see, and what they say. */
import type { ObservationId, ObservationRecord } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';

/** A remark on one figure of a series. */
export interface SeriesFinding extends Remark {
  readonly observationId: ObservationId;
}

/** A check over all figures of one subject and metric. */
export type SeriesCheck = (figures: readonly ObservationRecord[]) => readonly SeriesFinding[];

type Dimension = 'kind' | 'unitCode' | 'currency' | 'scope' | 'industryId' | 'withinId';

const DIMENSIONS: readonly Dimension[] = ['kind', 'unitCode', 'currency', 'scope', 'industryId', 'withinId'];

/** Key under which figures belong to one series; `except` dimensions may differ. */
export function seriesKeyOf(figure: ObservationRecord, except: readonly Dimension[] = []): string {
  const parts = DIMENSIONS.filter((name) => !except.includes(name)).map((name) => figure[name] ?? '');
  return JSON.stringify([figure.subjectId, figure.metricId, figure.isTarget, ...parts]);
}

/** Groups figures by a key; undefined keys are left out. */
export function groupFigures(
  figures: readonly ObservationRecord[],
  keyOf: (figure: ObservationRecord) => string | undefined,
): readonly (readonly ObservationRecord[])[] {
  const groups = new Map<string, ObservationRecord[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}
