import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { FRAMES } from './support/due-frames.ts';

const Right = z.record(z.string(), z.unknown());
const Row = z.object({ phrase: z.string(), frames: z.array(z.string()), right: Right });

/** Written before the code by a reader who knew only the user's page. */
const ROWS = z
  .array(z.union([Row, z.object({ setup: z.unknown() })]))
  .parse(JSON.parse(readFileSync('test/fixtures/dues.json', 'utf8')))
  .flatMap((row) => ('phrase' in row ? [row] : []));
const CASES = ROWS.filter(({ right }) => !('standing' in right)).flatMap(({ frames, ...row }) =>
  frames.map((frame) => ({ frame, ...row })),
);

describe('a due, wherever it is said', () => {
  it('is a table of many phrases', () => {
    expect(ROWS.length).toBeGreaterThan(60);
  });

  it.each(CASES)('$frame: $phrase', ({ frame, phrase, right }) => {
    const understood = FRAMES[frame]?.(phrase) ?? {};

    expect(understood).toMatchObject({
      ...('ask' in right ? { ask: askedFor(frame, right['choices']) } : right),
      ...(frame === 'line' && { deliverable: lineOf(phrase, right) }),
    });
  });
});

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

const STAYS: ReadonlySet<string> = new Set(['löpande', 'snarast', 'senast den 30 februari']);
