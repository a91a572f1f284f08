import { execFileSync } from 'node:child_process';

import { expect, it } from 'vitest';
import { z } from 'zod';

const Score = z.object({
  f1: z.number(),
  strictRecall: z.number(),
  falsePerNegativeItem: z.number(),
});

it('reads the development set no worse than before', { timeout: 30_000 }, () => {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'test/fixtures/corpus/score-dev.ts', '--json'],
    { encoding: 'utf8' },
  );

  const score = Score.parse(JSON.parse(printed));

  expect(score.f1).toBeGreaterThanOrEqual(0.97);
  expect(score.strictRecall).toBeGreaterThanOrEqual(0.95);
  expect(score.falsePerNegativeItem).toBeLessThanOrEqual(0.03);
});
