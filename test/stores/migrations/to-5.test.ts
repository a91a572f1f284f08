import { expect, it } from 'vitest';

import { TO_5 } from '../../../src/stores/migrations/to-5.ts';

it('form 5 takes a morning’s message through what each of its parts adds', () => {
  expect(TO_5.to).toBe(5);
  expect(TO_5.of.digest?.({ id: 'D', lines: [] })).toEqual({ id: 'D', lines: [] });
});
