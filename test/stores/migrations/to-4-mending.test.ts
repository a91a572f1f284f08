import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

describe('form 4, what can be undone', () => {
  it('says of an assignment that nothing of it can be undone', () => {
    expect(TO_4.of.assignment?.({ id: 'A' })).toMatchObject({ id: 'A', undo: null });
  });

  it('says of each outcome that nobody told whether its minutes are confirmed', () => {
    expect(TO_4.of.assignment?.({ outcomes: [{ is: 'tabled' }] })).toMatchObject({
      outcomes: [{ is: 'tabled', minutes: null }],
    });
  });

  it('lets the messages of an outcome and of a void name no deed, and leaves the others', () => {
    const messages = ['outcome', 'voided', 'card'].map((say) => ({ key: say, content: { say } }));

    expect(TO_4.of.assignment?.({ messages })).toMatchObject({
      messages: [
        { key: 'outcome', content: { say: 'outcome', deed: null } },
        { key: 'voided', content: { say: 'voided', deed: null } },
        { key: 'card', content: { say: 'card' } },
      ],
    });
  });
});
