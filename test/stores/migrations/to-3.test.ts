import { expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

it('form 3 leaves what is not of its parts as it was', () => {
  expect(TO_3.of.committee?.({ id: 'RUN', name: 'Nämnden' })).toEqual({
    id: 'RUN',
    name: 'Nämnden',
  });
});
