import { describe, expect, it } from 'vitest';

import { TO_2 } from '../../../src/stores/migrations/to-2.ts';

const message = { key: 'A|card', revision: 1, sending: { is: 'pending' }, replaces: null };

describe('form 2', () => {
  it.each(['committee', 'assignment', 'reading', 'digest', 'preferences', 'feed'] as const)(
    'says of each message of a %s that it is no repeat',
    (kind) => {
      const raised = TO_2.of[kind]?.({ id: 'A', messages: [message, message] });

      const marked = { ...message, mayRepeat: false };
      expect(raised).toEqual({ id: 'A', messages: [marked, marked] });
    },
  );

  it('leaves the numbers, which have no messages, as they are', () => {
    expect(TO_2.of.numbers).toBeUndefined();
  });

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
});
