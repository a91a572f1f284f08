import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

describe('form 4, what was answered', () => {
  it('says of an assignment that no message elsewhere waits to be shown anew', () => {
    expect(TO_4.of.assignment?.({ id: 'A' })).toMatchObject({ id: 'A', toShow: [] });
  });
});
