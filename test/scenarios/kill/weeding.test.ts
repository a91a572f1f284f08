import { expect, it } from 'vitest';

import { BUILT } from './support/process.ts';
import { killWeeding } from './weeding.ts';

const ROUNDS = 4;
const PATIENCE_MS = 240_000;

it.each([Date.now() % 100_000])(
  'kill -9 in the middle of a weeding leaves nothing that was to go, and one record (seed %i)',
  async (seed) => {
    const found = await killWeeding(BUILT, { rounds: ROUNDS, seed, of: 25 });

    expect(found).toEqual({
      copies: 0,
      filesInSlack: 0,
      words: [],
      notOnce: [],
      records: 1,
      messages: 1,
    });
  },
  PATIENCE_MS,
);
