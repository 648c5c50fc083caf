/** What a colleague sees when sent a link: the view as data. The address codec is the explorer's, drawing is the view's. */
import { z } from 'zod';
import { CERTAINTIES } from './records';

/** Names on the canvas. */
export const NAME_MODES = ['en', 'zh', 'both'] as const;
export type NameMode = (typeof NAME_MODES)[number];

/** Schema of a view: business ids only, never hosts, users or query text. */
export const viewSpecSchema = z.strictObject({
  /** Entity ids on the canvas, in the order they came. */
  entities: z.array(z.string()).default([]),
  /** Name of the library question that this view answers. */
  question: z.string().optional(),
  selection: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('entity'), id: z.string() }),
      z.strictObject({ kind: z.literal('relation'), key: z.string() }),
    ])
    .optional(),
  filters: z
    .strictObject({
      hiddenTypes: z.array(z.string()).default([]),
      hiddenFamilies: z.array(z.string()).default([]),
      hiddenCertainties: z.array(z.enum([...CERTAINTIES, 'disputed'])).default([]),
      /** Lowest confidence shown, 0 to 100. */
      minConfidence: z.number().int().min(0).max(100).default(0),
    })
    .default({ hiddenTypes: [], hiddenFamilies: [], hiddenCertainties: [], minConfidence: 0 }),
  /** Entities hidden by hand. */
  hidden: z.array(z.string()).default([]),
  names: z.enum(NAME_MODES).default('both'),
  /** Positions in graph units by entity id; pinned ones were moved by hand. */
  positions: z
    .record(z.string(), z.strictObject({ x: z.number(), y: z.number(), pinned: z.boolean() }))
    .default({}),
  camera: z.strictObject({ x: z.number(), y: z.number(), ratio: z.number().positive() }).optional(),
  dataVersion: z.string().optional(),
});

/** A view. */
export type ViewSpec = z.infer<typeof viewSpecSchema>;
