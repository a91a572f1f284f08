import { z } from 'zod';

import { isDay } from '../../../domain/days/day.ts';
import type { Query } from '../../../domain/search/query.ts';
import { LIMITS } from '../../kit/limits.ts';

/** A search as a button carries it. */
export type Carried = {
  readonly query: Query;
  /** The line as it was typed, for whoever takes all of it as words. */
  readonly typed: string;
  readonly from: number;
};

const day = z.string().refine(isDay);
const whose = z.union([
  z.object({ is: z.literal('person'), user: z.string() }),
  z.object({ is: z.literal('office'), title: z.string() }),
]);

const carriedSchema = z.object({
  query: z.object({
    words: z.string(),
    committee: z.string().nullable(),
    ended: z.enum(['open', 'closed']).nullable(),
    whose: whose.nullable(),
    days: z.object({ from: day, to: day }).nullable(),
    similar: z.boolean(),
  }),
  typed: z.string(),
  from: z.int().nonnegative(),
}) satisfies z.ZodType<Carried>;

/** So much of a line is sought: with what narrows it, it goes twice into a button. */
export const LONGEST_LINE = 500;

/** Null where it is longer than what a button holds; then there is no such button. */
export function carrying(carried: Carried): string | null {
  const value = JSON.stringify(carried);
  return value.length > LIMITS.buttonValue ? null : value;
}

/** @param value as the button gave it, split at `|`, which words may hold too */
export function carriedIn(value: readonly string[]): Carried | null {
  try {
    return carriedSchema.parse(JSON.parse(value.join('|')));
  } catch {
    return null;
  }
}
