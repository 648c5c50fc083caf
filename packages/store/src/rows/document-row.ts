/** Documents and metrics as nodes: their records are their properties. */
import {
  DATE_PRECISIONS,
  DOCUMENT_KINDS,
  type DocumentId,
  type DocumentRecord,
  type MetricId,
  type MetricRecord,
} from '@weft/model';
import { z } from 'zod';
import type { Value } from '../values';
import { idText, optionalText, parseProperties, textList } from './property-map';

const documentSchema = z.object({
  id: idText<DocumentId>(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  version: z.string(),
  publisher: optionalText,
  url: optionalText,
  publishedAt: optionalText,
  publishedPrecision: z.enum(DATE_PRECISIONS).exactOptional(),
  publishedPrinted: optionalText,
  language: optionalText,
  path: optionalText,
  basedOn: idText<DocumentId>().exactOptional(),
  text: optionalText,
  sources: textList,
});

const metricSchema = z.object({
  id: idText<MetricId>(),
  name: z.string(),
  nameZh: optionalText,
  aliases: textList,
  unit: optionalText,
  sources: textList,
});

/** Reads a document from its node's properties. */
export function parseDocument(properties: Value): DocumentRecord {
  return parseProperties(documentSchema, properties, 'document');
}

/** Reads a metric from its node's properties. */
export function parseMetric(properties: Value): MetricRecord {
  return parseProperties(metricSchema, properties, 'metric');
}
