import { expect, it } from 'vitest';

import { POLICIES_TO_6 } from '../../../src/stores/migrations/to-6-policies.ts';

it('asks nothing for a committee that had asked nothing', () => {
  expect(POLICIES_TO_6.committee?.({ id: 'C1' })).toEqual({ id: 'C1', policies: null });
});
