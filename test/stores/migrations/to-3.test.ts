import { expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

it('keeps all that a record of form 2 holds, and adds what each part of form 3 knows of its kind', () => {
  const committee = { id: 'C1', code: 'RUN', meetings: [] };
  const assignment = { id: 'A1', label: 'RUN-1' };

  expect(TO_3.of.committee?.(committee)).toMatchObject({ ...committee, ending: null });
  expect(TO_3.of.assignment?.(assignment)).toMatchObject({ ...assignment, formerly: [] });
});
