/** A sentence with its source as one plain text, ready for a footnote. */
import type { DocumentRef } from '@weft/contract';
import { isReference, sourceOf } from '../../data/evidence-groups';
import { formatDate } from '../../ui/dates';
import { WORDS } from './words';

/** Quote, article, publisher, date, place in the text, address; a digest is named as ours. */
export function citationOf(quote: string | null, document: DocumentRef, where: string | undefined): string {
  const source = sourceOf(document);
  const date = source.publishedAt ? formatDate(source.publishedAt) : WORDS.noDate;
  const digest = document.kind === 'digest' ? `${WORDS.digest} by Weft of ` : '';
  const parts = isReference(document)
    ? [`${WORDS.referenceLong}: ${source.title}`, where]
    : [`${digest}“${source.title}”`, source.publisher, date, where, source.url];
  const cited = parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
  return quote === null ? `${cited}.` : `“${quote}” ${cited}.`;
}
