/** Where a sentence stands: article, publisher, date at its precision; a digest of ours is named as one. */
import type { DocumentRef } from '@weft/contract';
import { useBench } from '../../app/bench-context';
import { isReference, sourceOf } from '../../data/evidence-groups';
import { notify } from '../../state/ui-slice';
import { formatDate } from '../../ui/dates';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Tag } from '../../ui/Tag';
import { citationOf } from './citation';
import { WORDS } from './words';

interface Props {
  readonly document: DocumentRef;
  readonly quote: string | null;
  readonly where: string | undefined;
}

/** A date as far as it is known; an unclear one says how it was printed. */
function dateWords(
  document: Pick<DocumentRef, 'publishedAt' | 'publishedPrecision' | 'publishedPrinted'>,
): string {
  if (!document.publishedAt) return WORDS.noDate;
  const date = formatDate(document.publishedAt);
  const printed = document.publishedPrinted;
  return document.publishedPrecision === 'ambiguous' && printed
    ? `${date} (${WORDS.unclearDay(printed)})`
    : date;
}

function safeAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined;
}

function CopyButton({ document, quote, where }: Props) {
  const { session } = useBench();
  const copy = () => {
    navigator.clipboard.writeText(citationOf(quote, document, where)).then(
      () => notify(session.ui, { tone: 'info', words: WORDS.copied }),
      () => notify(session.ui, { tone: 'warn', words: WORDS.notCopied }),
    );
  };
  return <IconButton icon="copy" size={14} small label={WORDS.copy} onClick={copy} className="copy" />;
}

/** Two lines under a quote, with the button that copies a citation. */
export function SourceLine({ document, quote, where }: Props) {
  const source = sourceOf(document);
  const address = safeAddress(source.url);
  const reference = isReference(document);
  return (
    <div className="source">
      <Icon name={reference ? 'table' : 'document'} size={14} />
      <div className="source-text">
        <div>
          {document.kind === 'digest' ? <Tag>{WORDS.digest}</Tag> : null} <b>{source.title}</b>
        </div>
        <div>
          {reference ? WORDS.referenceLong : [source.publisher, dateWords(source)].filter(Boolean).join(', ')}
          {where ? `, ${where}` : ''}
          {address ? (
            <a href={address} target="_blank" rel="noreferrer noopener" className="source-link">
              {WORDS.open}
            </a>
          ) : null}
        </div>
      </div>
      <CopyButton document={document} quote={quote} where={where} />
    </div>
  );
}
