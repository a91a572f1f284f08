import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { meaningOf } from './support/message-meaning.ts';

const meaning = z.object({ mean: z.string(), label: z.string().nullable() });
/** By a reader who had not seen the code; a row that was corrected says why. */
const ROWS = z
  .array(
    meaning.extend({
      where: z.enum(['dm', 'dm-none', 'thread']),
      who: z.string(),
      text: z.string(),
      also: meaning.optional(),
    }),
  )
  .parse(JSON.parse(readFileSync('test/fixtures/forms/messages.json', 'utf8')));

describe('what somebody writes to the app, or in a thread', () => {
  it('is of many sorts', () => {
    expect(ROWS.length).toBe(212);
  });

  it.each(ROWS)('is taken for what it is, of the right assignment: $where, $text', (row) => {
    const { mean, label } = meaningOf(row);
    const right = [row, ...(row.also === undefined ? [] : [row.also])].map(
      (each) => `${each.mean} ${each.label ?? '-'}`,
    );

    // Where the table names none, which one is meant is asked.
    expect(right).toContain(
      `${mean} ${row.label === null && row.also === undefined ? '-' : (label ?? '-')}`,
    );
  });
});
