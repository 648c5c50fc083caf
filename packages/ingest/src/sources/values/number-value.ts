/** Cells that hold numbers: plain decimal notation and nothing that could be read in two ways. */
import { z } from 'zod';

const PLAIN = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

function findNumberFault(text: string): string | undefined {
  if (/^[+-]?0[xob]/i.test(text)) return 'a decimal number, not hexadecimal, octal or binary';
  if (/^[+-]?(nan|inf(inity)?)$/i.test(text)) return 'a number that is finite';
  if (/^[+-]?\d{1,3}(?:[,' _]\d{3})+(?:\.\d+)?$/.test(text)) return 'a number without thousands separators';
  if (!PLAIN.test(text)) return 'a number such as 35, 0.5 or 3.5e10';
  return Number.isFinite(Number(text)) ? undefined : 'a number that fits (at most about 1.8e308)';
}

/** A finite number in plain decimal notation, "3.5e10" included. */
export const numberValue = z.string({ error: 'a number is needed' }).transform((text, ctx) => {
  const fault = findNumberFault(text);
  if (fault === undefined) return Number(text);
  ctx.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
});

/** A number between two bounds, such as degrees of latitude. */
export const boundedNumberValue = (min: number, max: number) =>
  numberValue.refine((value) => value >= min && value <= max, {
    error: `a number between ${min} and ${max}`,
  });

/** `true` or `false`. */
export const booleanValue = z
  .enum(['true', 'false'], { error: 'true or false' })
  .transform((text) => text === 'true');
