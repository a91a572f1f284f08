import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

describe('form 4, late papers', () => {
  it('says of each meeting that nobody has said that its papers are sent', () => {
    expect(TO_4.of.committee?.({ id: 'A', meetings: [{ id: 'M' }] })).toMatchObject({
      meetings: [{ id: 'M', dispatched: null }],
    });
  });

  it('lets an assignment count as silent after ten working days', () => {
    expect(TO_4.of.committee?.({ id: 'A', meetings: [] })).toMatchObject({ silentAfter: 10 });
  });

  it('says of each draft that it is no late paper', () => {
    expect(TO_4.of.assignment?.({ id: 'A', drafts: [{ version: 1 }] })).toMatchObject({
      drafts: [{ version: 1, late: null }],
    });
  });
});
