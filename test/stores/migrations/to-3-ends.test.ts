import { describe, expect, it } from 'vitest';

import { ENDS_TO_3 } from '../../../src/stores/migrations/to-3-ends.ts';

describe('the step to form 3, for committees that end', () => {
  it('lets a committee of form 2 go on', () => {
    expect(ENDS_TO_3.committee?.({ id: 'C1', code: 'RUN' })).toMatchObject({
      id: 'C1',
      code: 'RUN',
      ending: null,
    });
  });

  it('says of an assignment of form 2 that it was never elsewhere', () => {
    expect(ENDS_TO_3.assignment?.({ id: 'A1', label: 'RUN-1' })).toMatchObject({
      id: 'A1',
      label: 'RUN-1',
      formerly: [],
    });
  });
});
