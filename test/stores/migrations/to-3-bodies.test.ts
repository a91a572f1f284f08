import { describe, expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

describe('form 3, bodies outside', () => {
  it('gives a committee none', () => {
    expect(TO_3.of.committee?.({ id: 'A', history: [] })).toMatchObject({ id: 'A', bodies: [] });
  });

  it('says of each draft that it is no answer of a body', () => {
    expect(TO_3.of.assignment?.({ id: 'A', drafts: [{ version: 1 }] })).toMatchObject({
      drafts: [{ version: 1, receivedOn: null }],
    });
  });
});
