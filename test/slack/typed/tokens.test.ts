import { describe, expect, it } from 'vitest';

import {
  labelAhead,
  labelsIn,
  leadingCaseNumber,
  leadingLabel,
  towardsSomebody,
} from '../../../src/slack/typed/tokens.ts';
import { asTyped } from '../../../src/slack/typed/typed-text.ts';
import { caseKey, caseKeys } from '../../../src/domain/assignments/case-number.ts';

describe('a label', () => {
  it.each([
    'RUN-1',
    'run-1',
    'RUN–1',
    'RUN—1',
    'RUN−1',
    '`RUN-1`',
    '”RUN-1”',
    '*RUN-1*',
    'RUN-1?',
    'RUN - 1',
  ])('is known with the signs of any keyboard: %s', (words) => {
    expect(leadingLabel(asTyped(words))).toMatchObject({ value: 'RUN-1', rest: '' });
  });

  it.each([
    ['till <@U02> RUN-1', 'till <@U02>'],
    ['RUN-1 till <@U02>', 'till <@U02>'],
    ['om RUN-1', ''],
    ['<@U02> i RUN-1 personalkostnaderna', '<@U02> personalkostnaderna'],
    ['uppdraget RUN-1: risk', 'risk'],
  ])('stands ahead in either order, and no other word is lost: %s', (words, rest) => {
    expect(labelAhead(words)).toMatchObject({ value: 'RUN-1', rest });
  });

  it('is found further on', () => {
    expect(labelsIn('regiondirektören om RUN-1')).toEqual([
      { value: 'RUN-1', rest: 'regiondirektören' },
    ]);
    expect(labelsIn('§ 112 RUN-1 bifall')).toEqual([{ value: 'RUN-1', rest: '§ 112 bifall' }]);
  });
});

describe('a case number', () => {
  it.each([
    'SN 2027/118',
    '2027/118',
    'dnr SN 2027/118',
    'Dnr: 2027/118',
    'sn 2027/118',
    'SN-2027/118',
    'ärende SN 2027/118',
  ])('is found as people write it: %s', (words) => {
    const written = leadingCaseNumber(words)?.value ?? '';

    expect(caseKeys('SN 2027/118')).toContain(caseKey(written));
  });

  it('is no day', () => {
    expect(leadingCaseNumber('2027-01-13')).toBeNull();
  });
});

it.each([
  ['till <@U02>', ''],
  ['utkast till <@U02>', 'utkast'],
  ['<@U02|elin>: staff costs', 'staff costs'],
  ['från <@U02> utkast', 'utkast'],
])('what leads to somebody is no word about the work: %s', (words, rest) => {
  expect(towardsSomebody(words)).toEqual({ value: 'U02', rest });
});

it.each([
  ['till <mailto:a@b.se|a@b.se>', 'till a@b.se'],
  ['ring <tel:040123456|040-12 34 56>', 'ring 040-12 34 56'],
  ['i <#C01|sekretariatet>', 'i #sekretariatet'],
  ['fråga <!subteam^S1|@ekonomi> och <!here>', 'fråga @ekonomi och @here'],
])('links that Slack makes are the words that were typed: %s', (words, typed) => {
  expect(asTyped(words)).toBe(typed);
});
