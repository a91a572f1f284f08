import { expect, it } from 'vitest';

import { WHY_LATE_TO_6 } from '../../../src/stores/migrations/to-6-why-late.ts';

it('form 6 knows of no reason for what was late before', () => {
  expect(WHY_LATE_TO_6.assignment?.({ id: 'A' })).toEqual({ id: 'A', whyLate: [] });
  expect(WHY_LATE_TO_6.committee?.({ id: 'C' })).toEqual({ id: 'C', lateReasons: [] });
});
