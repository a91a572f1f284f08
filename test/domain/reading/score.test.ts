import { execFileSync } from 'node:child_process';

import { expect, it } from 'vitest';
import { z } from 'zod';

const Score = z.object({
  f1: z.number(),
  strictRecall: z.number(),
  falsePerNegativeItem: z.number(),
});

it.each([
  ['the development set', 'dev.jsonl', 0.97, 0.95],
  // Written for the project, in parts, each before it was looked at how the rules read it.
  ['the own set', 'own.jsonl', 0.97, 0.95],
])('reads %s no worse than before', { timeout: 30_000 }, (_set, file, f1, strict) => {
  const printed = execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'test/fixtures/corpus/score-dev.ts',
      `test/fixtures/corpus/${file}`,
      '--json',
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );

  const score = Score.parse(JSON.parse(printed));

  expect(score.f1).toBeGreaterThanOrEqual(f1);
  expect(score.strictRecall).toBeGreaterThanOrEqual(strict);
  expect(score.falsePerNegativeItem).toBeLessThanOrEqual(0.03);
});
