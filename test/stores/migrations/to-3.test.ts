import { expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

it('goes through the parts of each kind', () => {
  expect(TO_3.of.reading?.({ table: [['Uppdrag']] })).toMatchObject({ table: [{ row: 1 }] });
});
