/** A user's text on its way to the engine: bounded, checked for what is known to come out wrong, its columns named. */
import { StoreError } from '@weft/store';
import { nameColumns, returnsStar } from './name-columns';
import { tokenize, type Token } from './tokenize';
import { refuseWrongAnswers } from './wrong-answers';

const MAX_LENGTH = 50_000;
/** The engine's own bound is 64; ours comes first, so that its parser never meets worse. */
const MAX_NESTING = 60;

/** What is sent instead of the text, and how the answer's columns are ordered. */
export interface PreparedQuery {
  readonly text: string;
  readonly sortColumns: boolean;
}

/** @throws StoreError `too-large`, `syntax` or `unsupported-here` with the reason. */
export function prepareQuery(text: string): PreparedQuery {
  const tokens = boundedTokens(text);
  refuseWrongAnswers(text, tokens);
  return { text: nameColumns(text, tokens), sortColumns: returnsStar(tokens) };
}

/** The same for a text that may write: it runs as typed, because what it returns matters less than what it does. */
export function checkWritingQuery(text: string): void {
  refuseWrongAnswers(text, boundedTokens(text));
}

function boundedTokens(text: string): readonly Token[] {
  if (text.length > MAX_LENGTH)
    throw new StoreError(
      'too-large',
      `a query may have ${MAX_LENGTH} characters; put long lists into parameters`,
    );
  const tokens = tokenize(text);
  if (tokens.some(({ depth }) => depth > MAX_NESTING))
    throw new StoreError('syntax', `brackets are nested more than ${MAX_NESTING} deep; simplify the query`);
  if (tokens[0]?.key === 'EXPLAIN' || tokens[0]?.key === 'PROFILE')
    throw new StoreError('unsupported-here', 'plans are not shown here; leave EXPLAIN or PROFILE out');
  return tokens;
}
