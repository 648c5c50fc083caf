/** Rows of `entities.csv`: the things that relations and figures are about. */
import type { DocumentId, EntityId, EntityType, ExternalIdName } from '@weft/model';
import { z } from 'zod';
import { presentFields } from '../../present-fields';
import { entityTypeValue } from '../values/choice-value';
import { codeValue, documentIdValue, entityIdValue, nameListValue, nameValue } from '../values/name-value';
import { boundedNumberValue } from '../values/number-value';
import type { RowPlace } from './row-place';
import { senseRules, type SenseRule } from './sense-rules';

/** An entity as its row gives it. */
export interface EntityRow extends RowPlace, Partial<Readonly<Record<ExternalIdName, string>>> {
  readonly kind: 'entity';
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
  readonly documentId?: DocumentId;
  readonly passage?: string;
}

const columns = z.strictObject({
  id: entityIdValue,
  type: entityTypeValue,
  name: nameValue,
  name_zh: nameValue.optional(),
  aliases: nameListValue.optional(),
  lat: boundedNumberValue(-90, 90).optional(),
  lon: boundedNumberValue(-180, 180).optional(),
  wikidata_id: codeValue.optional(),
  ror_id: codeValue.optional(),
  gb2260: codeValue.optional(),
  uscc: codeValue.optional(),
  geonames_id: codeValue.optional(),
  moe_code: codeValue.optional(),
  gbt4754: codeValue.optional(),
  document: documentIdValue.optional(),
  locator: nameValue.optional(),
});
type Cells = z.output<typeof columns>;

const RULES: readonly SenseRule<Cells>[] = [
  {
    of: ['lat', 'lon'],
    find: ({ lat, lon }) =>
      (lat === undefined) === (lon === undefined) ? undefined : ['lat', 'lat and lon together, or neither'],
  },
];

/** The columns, in the order of contracts.md. */
export const entityColumns = columns.superRefine(...senseRules(RULES));

/** Makes a row's cells an entity. */
export function toEntityRow(cells: Cells, place: RowPlace): EntityRow {
  return presentFields<EntityRow>({
    ...place,
    kind: 'entity',
    id: cells.id,
    type: cells.type,
    name: cells.name,
    nameZh: cells.name_zh,
    aliases: cells.aliases ?? [],
    lat: cells.lat,
    lon: cells.lon,
    wikidataId: cells.wikidata_id,
    rorId: cells.ror_id,
    gb2260: cells.gb2260,
    uscc: cells.uscc,
    geonamesId: cells.geonames_id,
    moeCode: cells.moe_code,
    gbt4754: cells.gbt4754,
    documentId: cells.document,
    passage: cells.locator,
  });
}
