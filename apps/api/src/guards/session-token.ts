/** Secrets and the cookie made from one: compared in constant time, and the cookie never holds the secret. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Name of the cookie that a signed-in browser sends. */
export const SESSION_COOKIE = 'weft_session';

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Whether two texts are equal, in a time that tells nothing of where they differ. */
export function isSameText(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** The cookie's value for a secret: it can't be turned back, and changes with the secret. */
export function sessionTokenOf(secret: string): string {
  return createHmac('sha256', secret).update('weft session').digest('base64url');
}
