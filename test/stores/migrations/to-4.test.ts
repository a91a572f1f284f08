import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

describe('form 4', () => {
  it('takes an assignment through what each of its parts adds', () => {
    const raised = TO_4.of.assignment?.({
      id: 'A',
      drafts: [{ version: 1, review: { is: 'approved' } }],
      outcomes: [{ is: 'noted' }],
      messages: [{ content: { say: 'voided', assignment: 'A' } }],
      origin: {},
    });

    expect(raised).toMatchObject({
      toShow: [],
      undo: null,
      drafts: [{ late: null, review: { is: 'approved', newest: 1 } }],
      outcomes: [{ is: 'noted', minutes: null }],
      messages: [{ content: { say: 'voided', assignment: 'A', deed: null } }],
    });
  });

  it('says of a committee’s meetings that nobody has said that their papers are sent', () => {
    expect(TO_4.of.committee?.({ id: 'C', meetings: [{ id: 'M' }] })).toMatchObject({
      silentAfter: 10,
      meetings: [{ id: 'M', dispatched: null }],
    });
  });
});
