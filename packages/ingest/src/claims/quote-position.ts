/** Finds a quote in its document's text and says where it stands, as a W3C text quote and position selector does. */
import { fail, ok, type Result } from '@weft/model';

/** Where a quote stands, in UTF-16 code units of the text; nothing where the document has no text. */
export interface QuotePosition {
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

const CONTEXT_LENGTH = 32;

/** Locates a quote to the letter; one that is not in the text is refused. */
export function locateQuote(
  quote: string | undefined,
  text: string | undefined,
): Result<QuotePosition, string> {
  if (quote === undefined) return ok({});
  if (text === undefined) return ok({ quote });
  const start = text.indexOf(quote);
  if (start < 0) return fail('the quote is not in the document to the letter');
  const end = start + quote.length;
  return ok({
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  });
}
