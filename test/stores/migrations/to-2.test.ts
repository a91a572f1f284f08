import { expect, it } from 'vitest';

import { TO_2 } from '../../../src/stores/migrations/to-2.ts';

it('gives what assignments still have to follow an id, and nobody who did it', () => {
  const how = { is: 'replanned' };
  const before = { id: 'RUNCOMMITTEE', code: 'RUN', toFollow: [{ meeting: '', how }] };

  expect(TO_2.of.committee?.(before)).toEqual({
    ...before,
    toFollow: [{ id: 'RUNCOMMITTEE-1', meeting: '', how, by: null }],
  });
});

it('leaves a committee that never had anything to follow as it is', () => {
  expect(TO_2.of.committee?.({ id: 'RUNCOMMITTEE' })).toEqual({ id: 'RUNCOMMITTEE' });
});
