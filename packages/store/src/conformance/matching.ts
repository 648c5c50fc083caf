/** A text that a pattern fits, in an expected object. A bare pattern there would fit every error, whatever it says. */
import { expect } from 'vitest';

export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
