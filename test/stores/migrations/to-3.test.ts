import { describe, expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

describe('form 3', () => {
  it('says of each assignment that it is no occurrence, and has opened none', () => {
    expect(TO_3.of.assignment?.({ id: 'A', label: 'RUN-1' })).toEqual({
      id: 'A',
      label: 'RUN-1',
      occurrence: null,
      opened: [],
    });
  });
});
