/** Failures in words for the reader: what happened, what still holds, what to do. */
import { ApiProblem } from '@weft/contract';

const WORDS: Readonly<Record<string, string>> = {
  'connection-lost': 'No connection to Weft. What is on the screen can still be read.',
  'bad-answer': 'The server gave an answer this page does not understand. Reload the page.',
  'not-found': 'This is no longer in the data.',
  'not-ready': 'Weft is still loading the data. It will be ready in a moment.',
  'store-unreachable': 'The database does not answer. Check that it runs, then try again.',
  'store-unusable': 'The database can not be used by this version of Weft. Run weft doctor.',
  'sign-in-needed': 'This server asks for a sign-in. Open it again with its address and secret.',
  'too-large': 'This is more than one view can hold. Choose fewer entities.',
  timeout: 'This took too long and was stopped. Nothing was changed.',
};

/** A failure as one or two sentences. */
export function problemWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return 'Something went wrong on this page. Reload it to go on.';
  return WORDS[error.code] ?? error.detail ?? error.title;
}

/** Whether asking again may help. */
export function mayRetry(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}
