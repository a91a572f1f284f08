import { z } from 'zod';

/** Arguments come as JSON, or in a form where everything is text. */

export const text = z.string();

export const channelId = z.string().min(1);
export const userId = z.string().min(1);
export const messageTs = z.string().regex(/^\d+\.\d+$/, 'must be a timestamp');

export const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((value) => value === true || value === 'true' || value === '1');

export const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual);

export const cursor = z.string().default('');

/** A value that stands in a form as JSON; what is no JSON stays text, for the rules to refuse. */
export const json = z.unknown().transform((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
});
