import { expect, it } from 'vitest';

import { TO_6 } from '../../../src/stores/migrations/to-6.ts';

it('form 6 leaves every assignment unmarked, and no committee allows secrecy', () => {
  expect(TO_6.of.assignment?.({ id: 'A' })).toMatchObject({ id: 'A', secrecy: null });
  expect(TO_6.of.committee?.({ id: 'C' })).toMatchObject({ id: 'C', secrecy: 'off' });
});
