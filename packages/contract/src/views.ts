/** `POST /api/views` and `GET /api/views/{id}`: saved views, and addresses too long for a link. */
import { viewSpecSchema } from '@weft/model';
import { z } from 'zod';

/** Schema of the answer to a saved view. The same view gets the same id. */
export const savedViewSchema = z
  .object({ id: z.string() })
  .meta({ id: 'SavedView', description: 'Where a view can be had again' });

/** Schema of `GET /api/views/{id}`. */
export const viewAnswerSchema = z
  .object({ id: z.string(), spec: viewSpecSchema, savedAt: z.string() })
  .meta({ id: 'View', description: 'A saved view' });

export type SavedView = z.infer<typeof savedViewSchema>;
export type ViewAnswer = z.infer<typeof viewAnswerSchema>;
