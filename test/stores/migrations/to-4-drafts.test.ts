import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

describe('form 4, drafts', () => {
  it('lets an approval stand that was given before, whatever came after it', () => {
    const approved = { is: 'approved', by: { team: 'T', user: 'U' }, at: '2026-09-29T08:00:00Z' };
    const drafts = [
      { version: 1, review: approved },
      { version: 2, review: { is: 'submitted' } },
    ];

    expect(TO_4.of.assignment?.({ id: 'A', drafts })).toMatchObject({
      drafts: [
        { version: 1, review: { ...approved, newest: 2 } },
        { version: 2, review: { is: 'submitted' } },
      ],
    });
  });
});
