/** Cells that hold names, ids and other words: what may stand in them, whatever the record. */
import { isIdText, type DocumentId, type EntityId } from '@weft/model';
import { z } from 'zod';

const MAX_NAME_LENGTH = 500;
const MAX_QUOTE_LENGTH = 20_000;
/** Half of a surrogate pair: not a character. */
const HALF_PAIR = /\p{Cs}/u;
/** C0 and C1 controls, line separators, and the marks that turn the writing direction. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
// eslint-disable-next-line no-control-regex -- a quote may break lines and nothing else
const CONTROL_IN_QUOTE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

function describeControl(match: RegExpExecArray): string {
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `control character U+${code}`;
}

/** Why a text can't be a name; undefined when it can. */
function findNameFault(text: string): string | undefined {
  const control = CONTROL.exec(text);
  if (control) return `a name without control characters; this one holds ${describeControl(control)}`;
  if (HALF_PAIR.test(text)) return 'a name of whole characters; this one holds half a surrogate pair';
  if (text.length > MAX_NAME_LENGTH) return `at most ${MAX_NAME_LENGTH} characters; this has ${text.length}`;
  return text.trim() === '' ? 'a name that is not blank' : undefined;
}

const text = z.string({ error: 'a value is needed' });

function cleanName(value: string, ctx: z.RefinementCtx): string {
  const fault = findNameFault(value);
  if (fault === undefined) return value.normalize('NFC').trim();
  ctx.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
}

/** A name or any other short text: NFC, one line, at most 500 characters; HTML in it is just text. */
export const nameValue = text.transform(cleanName);

/** Names separated by `|`, without repeats. */
export const nameListValue = text.transform((value, ctx): readonly string[] => {
  const names = value.split('|').filter((name) => name.trim() !== '');
  return [...new Set(names.map((name) => cleanName(name, ctx)))];
});

/** A sentence as printed: line breaks are kept, other control characters refused. */
export const quoteValue = text.transform((value, ctx) => {
  const control = CONTROL_IN_QUOTE.exec(value);
  if (!control && !HALF_PAIR.test(value) && value.length <= MAX_QUOTE_LENGTH) return value;
  const fault = control ? `it holds ${describeControl(control)}` : `it has ${value.length} characters`;
  ctx.addIssue({
    code: 'custom',
    message: `a quote of at most ${MAX_QUOTE_LENGTH} plain characters; ${fault}`,
  });
  return z.NEVER;
});

function toId(value: string, ctx: z.RefinementCtx): string {
  if (isIdText(value) && !HALF_PAIR.test(value)) return value;
  ctx.addIssue({
    code: 'custom',
    message: 'an id: 1 to 300 characters, no control characters, no outer blanks',
  });
  return z.NEVER;
}

/** Id of an entity as given. */
export const entityIdValue = text.transform((value, ctx) => toId(value, ctx) as EntityId);
/** Id of a document as given. */
export const documentIdValue = text.transform((value, ctx) => toId(value, ctx) as DocumentId);
/** Any other id or code. */
export const codeValue = text.transform(toId);
