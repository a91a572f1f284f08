import { describe, expect, it } from 'vitest';

import { nameIn } from '../../../src/domain/standing/name-in.ts';

const NAMES = ['T3 2026', 'T1 2027', 'jan 2027', '6 apr 2027', '2027', 'nov–dec 2026'];

describe('an occurrence is named', () => {
  it.each([
    [', T1 2027 risk väntar', 'T1 2027', 'risk väntar'],
    ['t1 2027', 'T1 2027', ''],
    [',T1-2027: klart', 'T1 2027', 'klart'],
    ['tertial 1 2027 klart', 'T1 2027', 'klart'],
    ['T1 klart', 'T1 2027', 'klart'],
    [', januari 2027', 'jan 2027', ''],
    ['Jan 2027 klart', 'jan 2027', 'klart'],
    ['6 april 2027', '6 apr 2027', ''],
    ['nov-dec 2026', 'nov–dec 2026', ''],
    [', 2027 § 4', '2027', '§ 4'],
  ])('by "%s"', (words, name, rest) => {
    expect(nameIn(words, NAMES)).toEqual({ name, rest });
  });

  it.each(['risk väntar på T1 2027', 'T2 2027', 'mars 2027', '§ 45', '', 'jan'])(
    'not by "%s"',
    (words) => {
      expect(nameIn(words, NAMES)).toBeNull();
    },
  );
});
