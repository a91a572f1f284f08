import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { FRAMES } from './support/due-frames.ts';

const Right = z.record(z.string(), z.unknown());
const Row = z.object({
  phrase: z.string(),
  frames: z.array(z.string()),
  right: Right,
  /** Why nothing is asked of the row. */
  leftOut: z.string().optional(),
});

/** Written before the code by a reader who knew only the user's page. */
const ROWS = ['dues.json', 'forms/dues-unseen.json'].flatMap((file) =>
  z
    .array(z.union([Row, z.object({ setup: z.unknown() })]))
    .parse(JSON.parse(readFileSync(`test/fixtures/${file}`, 'utf8')))
    .flatMap((row) => ('phrase' in row ? [row] : [])),
);
const CASES = ROWS.filter(
  ({ right, leftOut }) => !('standing' in right) && leftOut === undefined,
).flatMap(({ frames, ...row }) => frames.map((frame) => ({ frame: placeOf(frame, row), ...row })));

describe('a due, wherever it is said', () => {
  it('is a table of many phrases', () => {
    expect(ROWS.length).toBeGreaterThan(110);
  });

  it.each(CASES)('$frame: $phrase', ({ frame, phrase, right }) => {
    const understood = FRAMES[frame]?.(phrase) ?? {};

    expect(understood).toMatchObject({
      ...('ask' in right ? { ask: askedFor(frame, right['choices']) } : right),
      ...(frame === 'line' && { deliverable: lineOf(phrase, right) }),
    });
  });
});

/** A day that is no meeting's is where a meeting is moved to. */
function placeOf(frame: string, { right }: Pick<z.infer<typeof Row>, 'right'>): string {
  return frame === 'meeting-move' && !('meeting' in right) ? 'new-day' : frame;
}

/** A field says what is wrong with it, and the menu above it has the choices. */
function askedFor(frame: string, choices: unknown): unknown {
  const days = z.array(z.string()).parse(choices ?? []);
  const wanted = frame === 'field' ? [] : days.filter((each) => /^\d{4}-\d\d-\d\d$/u.test(each));
  return expect.arrayContaining(wanted);
}

/** What is asked because it may belong to the deliverable stays in it, and so does what is no time. */
function lineOf(phrase: string, right: Readonly<Record<string, unknown>>): string {
  const stays = STAYS.has(phrase) || ('ask' in right && /bare/u.test(String(right['ask'])));
  return stays ? `ta fram underlag ${phrase}` : 'ta fram underlag';
}

const STAYS: ReadonlySet<string> = new Set([
  'löpande',
  'snarast',
  'sista sammanträdet för mandatperioden',
  'under veckorna 8-9',
  'senast v2712',
]);
