import { describe, expect, it } from 'vitest';

import { CONFIRMS, ONCE, PRESSES, SETTLED } from '../../../src/slack/door/tables.ts';
import { ALWAYS_LEADS } from './support/always-leads.ts';

describe('a press that can be answered', () => {
  it('is every one that is not known to lead somewhere always', () => {
    const known = [...SETTLED.keys(), ...CONFIRMS, ...ONCE.keys()];
    const others = [...PRESSES.keys()].filter((each) => !known.includes(each));

    expect(others.toSorted()).toEqual(ALWAYS_LEADS.toSorted());
  });

  it('is one that a room answers for', () => {
    expect([...SETTLED.keys()].filter((action) => !PRESSES.has(action))).toEqual([]);
  });
});
