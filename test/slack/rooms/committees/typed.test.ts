import { describe, expect, it } from 'vitest';

import { readCommand } from '../../../../src/slack/door/command-words.ts';
import { readEnd, readName } from '../../../../src/slack/rooms/committees/typed.ts';

const TODAY = '2026-11-16';

/** What is typed behind the command and the committee's code. */
const ENDS = [
  ['', null, null],
  ['nu', null, null],
  ['i dag', null, null],
  ['31 december', '2027-01-01', null],
  ['den 31 december 2026', '2027-01-01', null],
  ['efter 31 december', '2027-01-01', null],
  ['från 1 januari 2027', '2027-01-01', null],
  ['fr.o.m. den 1 januari 2027', '2027-01-01', null],
  ['31 december för över till HSN', '2027-01-01', 'HSN'],
  ['31 december, för över allt till HSN', '2027-01-01', 'HSN'],
  ['2026-12-31 och för över uppdragen till nämnden KFN', '2027-01-01', 'KFN'],
  ['för över till Hälso- och sjukvårdsnämnden', null, 'Hälso- och sjukvårdsnämnden'],
  ['flytta till HSN', null, 'HSN'],
  ['flytta över alla uppdrag till HSN', null, 'HSN'],
  ['överför resten till HSN.', null, 'HSN'],
  ['t.o.m. 31 december förs över till HSN', '2027-01-01', 'HSN'],
  ['on 31 December, move to HSN', '2027-01-01', 'HSN'],
  ['on 31 December and move everything to HSN', '2027-01-01', 'HSN'],
  [
    'from 1 January 2027, transfer the assignments to the Health Committee',
    '2027-01-01',
    'Health Committee',
  ],
  ['today, hand over all to GRO', null, 'GRO'],
  ['hand over to GRO', null, 'GRO'],
] as const;

describe('the end of a committee as it is typed', () => {
  it.each(ENDS)('%s', (line, from, to) => {
    expect(readEnd(line, TODAY)).toEqual({ is: 'understood', from, to });
  });

  it.each([
    'RUN-1 § 87',
    'när vi är klara',
    '31 december eller kanske senare',
    '1 december 31 december',
    'till HSN',
  ])('is asked about: %s', (line) => {
    expect(readEnd(line, TODAY)).toEqual({ is: 'unclear' });
  });
});

describe('a committee’s new name as it is typed', () => {
  it.each([
    ['Regionala tillväxtnämnden', 'Regionala tillväxtnämnden'],
    ['till Regionala tillväxtnämnden', 'Regionala tillväxtnämnden'],
    ['to "Growth Committee"', 'Growth Committee'],
    ['”Nämnden för tillväxt”', 'Nämnden för tillväxt'],
    ['', ''],
  ])('%s', (line, name) => {
    expect(readName(line)).toBe(name);
  });
});

describe('the words of a committee’s change', () => {
  it.each([
    [
      'nämnd byt namn RUN Regionala tillväxtnämnden',
      'committee-rename',
      'RUN Regionala tillväxtnämnden',
    ],
    [
      'byt namn på nämnden till Regionala tillväxtnämnden',
      'committee-rename',
      'till Regionala tillväxtnämnden',
    ],
    ['rename committee to Growth Committee', 'committee-rename', 'to Growth Committee'],
    ['committee rename Growth Committee', 'committee-rename', 'Growth Committee'],
    ['nämnd avsluta RUN 31 december', 'committee-end', 'RUN 31 december'],
    ['avsluta nämnden', 'committee-end', ''],
    [
      'end committee RUN on 31 December, move to HSN',
      'committee-end',
      'RUN on 31 December, move to HSN',
    ],
    ['avsluta RUN-1 § 87', 'close', 'RUN-1 § 87'],
  ])('%s', (line, name, rest) => {
    expect(readCommand(line)).toEqual({ name, rest });
  });
});
