import { expect, it } from 'vitest';

import { TO_5 } from '../../../src/stores/migrations/to-5.ts';

it('form 5 leaves the lines of a morning’s message as they were', () => {
  const lines = [{ kind: 'late-paper', assignment: 'A', version: 1, on: '2026-12-10' }];

  expect(TO_5.of.digest?.({ id: 'D', lines })).toEqual({ id: 'D', lines });
});
