import { expect, it } from 'vitest';

import { groundIn } from '../../../../src/slack/rooms/extension/ground.ts';

it.each([
  ['nämndens beslut § 44', 'decision', '§ 44', ''],
  ['remissen dröjer, nämndens beslut § 44', 'decision', '§ 44', 'remissen dröjer'],
  ['enligt § 44 remissen drar ut på tiden', 'decision', '§ 44', 'remissen drar ut på tiden'],
  ['nämndens beslut', 'decision', null, ''],
  ['ordförandens medgivande, sjukdom', 'consent', null, 'sjukdom'],
  ['the committee’s decision § 7', 'decision', '§ 7', ''],
  ['the chair’s consent: illness', 'consent', null, 'illness'],
  ['väntar på regeringens beslut', null, null, 'väntar på regeringens beslut'],
  ['underlaget saknas', null, null, 'underlaget saknas'],
])(
  'the ground that comes with more time is told from the reason: %s',
  (words, ground, paragraph, reason) => {
    expect(groundIn(words)).toEqual({ ground, paragraph, reason });
  },
);
