import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

describe('form 4, readiness messages', () => {
  it('has none in a committee’s channel yet, and does not leave them off', () => {
    expect(TO_4.of.committee?.({ id: 'A' })).toMatchObject({
      id: 'A',
      readiness: { isOff: false, shown: [] },
    });
  });
});
