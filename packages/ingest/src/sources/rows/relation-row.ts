/** Rows of `relations.csv`: who with whom, by which type, as which document says. */
import {
  CERTAINTIES,
  RELATION_TYPES,
  STAGES,
  type DocumentId,
  type EntityId,
  type RelationType,
} from '@weft/model';
import type { Certainty, PartialDate, Stage } from '@weft/model';
import { z } from 'zod';
import { remarkAmbiguousDate } from '../../checks/ambiguous-date';
import { presentFields } from '../../present-fields';
import { choiceValue, relationTypeValue } from '../values/choice-value';
import { dateValue } from '../values/date-value';
import { documentIdValue, entityIdValue, nameValue, quoteValue } from '../values/name-value';
import type { RowPlace } from './row-place';
import { senseRules, type SenseRule } from './sense-rules';

/** A relation as its row gives it; ends of symmetric types are put in order when it becomes a claim. */
export interface RelationRow extends RowPlace {
  readonly kind: 'relation';
  readonly subjectId: EntityId;
  readonly predicate: RelationType;
  readonly objectId: EntityId;
  readonly certainty: Certainty;
  readonly stage?: Stage;
  readonly role?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly asOf?: string;
  readonly documentId?: DocumentId;
  readonly quote?: string;
  readonly passage?: string;
}

const columns = z.strictObject({
  subject: entityIdValue,
  predicate: relationTypeValue,
  object: entityIdValue,
  certainty: choiceValue(CERTAINTIES).default('stated'),
  stage: choiceValue(STAGES).optional(),
  role: nameValue.optional(),
  valid_from: dateValue.optional(),
  valid_to: dateValue.optional(),
  as_of: dateValue.optional(),
  document: documentIdValue.optional(),
  quote: quoteValue.optional(),
  locator: nameValue.optional(),
});
type Cells = z.output<typeof columns>;

/** A stage or role stands only on types that tell relations apart by it; ends differ; nothing ends before it begins. */
const RULES: readonly SenseRule<Cells>[] = [
  {
    of: ['predicate', 'stage'],
    find: ({ predicate, stage }) => {
      const { stages } = RELATION_TYPES[predicate];
      if (stage === undefined || stages.includes(stage)) return undefined;
      const allowed = stages.length > 0 ? `${stages.join(', ')} on ${predicate}` : undefined;
      return ['stage', allowed ?? `no stage: ${predicate} has none`];
    },
  },
  {
    of: ['predicate', 'role'],
    find: ({ predicate, role }) => {
      const isAllowed = role === undefined || RELATION_TYPES[predicate].qualifiers.includes('role');
      return isAllowed ? undefined : ['role', `no role: ${predicate} has none`];
    },
  },
  {
    of: ['subject', 'object'],
    find: ({ subject, object }) =>
      subject === object
        ? ['object', 'another entity than the subject: nothing is related to itself']
        : undefined,
  },
  {
    of: ['valid_from', 'valid_to'],
    find: (cells) => {
      const [from, to] = [cells.valid_from?.value, cells.valid_to?.value];
      const isBefore = from !== undefined && to !== undefined && to < from.slice(0, to.length);
      return isBefore ? ['valid_to', `a date not before ${from}`] : undefined;
    },
  },
];

/** The columns, in the order of contracts.md. */
export const relationColumns = columns.superRefine(...senseRules(RULES));

function datesOf(cells: Cells): readonly (readonly [string, PartialDate | undefined])[] {
  return [
    ['valid_from', cells.valid_from],
    ['valid_to', cells.valid_to],
    ['as_of', cells.as_of],
  ];
}

/** Makes a row's cells a relation. */
export function toRelationRow(cells: Cells, place: RowPlace): RelationRow {
  const remarks = datesOf(cells).flatMap(([column, date]) => remarkAmbiguousDate(column, date));
  return presentFields<RelationRow>({
    ...place,
    remarks: [...place.remarks, ...remarks],
    kind: 'relation',
    subjectId: cells.subject,
    predicate: cells.predicate,
    objectId: cells.object,
    certainty: cells.certainty,
    stage: cells.stage,
    role: cells.role,
    validFrom: cells.valid_from?.value,
    validTo: cells.valid_to?.value,
    asOf: cells.as_of?.value,
    documentId: cells.document,
    quote: cells.quote,
    passage: cells.locator,
  });
}
