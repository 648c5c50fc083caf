/** Whether a filter lets an entity or a line through; says nothing of hiding by hand or of limits. */
import type { ViewSpec } from '@weft/model';
import { lineFamilyOf } from '../style/line-styles';
import type { ViewLine, ViewNode } from './graph-items';

type Filters = ViewSpec['filters'];

/** Entities are filtered by type alone. */
export function passesNode(node: ViewNode, filters: Filters): boolean {
  return !filters.hiddenTypes.includes(node.type);
}

/** Lines are filtered by family, certainty and confidence; candidates have no confidence to speak of yet. */
export function passesLine(line: ViewLine, filters: Filters): boolean {
  if (filters.hiddenFamilies.includes(lineFamilyOf(line.type))) return false;
  if (line.status === 'disputed' && filters.hiddenCertainties.includes('disputed')) return false;
  if (filters.hiddenCertainties.includes(line.certainty)) return false;
  return Math.round(line.confidence * 100) >= filters.minConfidence;
}
