import { describe, expect, it } from 'vitest';

import { leadingCommittee } from '../../../src/domain/registering/leading-committee.ts';
import { lineOfBody, offeredBody } from '../../../src/domain/registering/offered-body.ts';
import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { theCommittee } from '../support/run.ts';

const TODAY = '2026-11-16';
const committee = theCommittee({ bodies: [{ name: 'Länstrafiken AB', contact: null }] });
const OTHERS = [
  { name: 'Kulturnämnden', code: 'KUN' },
  { name: 'Miljö- och byggnadsnämnden', code: 'MBN' },
];

describe('a line that gives something to a body outside', () => {
  it.each([
    ['Länstrafiken AB tidtabellsförslag till den 15 december', 'Länstrafiken AB'],
    ['”Norrtåg” ska tidtabellsförslag till den 15 december', 'Norrtåg'],
    ['Umeå kommun: tidtabellsförslag till den 15 december', 'Umeå kommun'],
    ['Northern Rail Ltd to tidtabellsförslag for the 15 December meeting', 'Northern Rail Ltd'],
  ])('is understood: %s', (line, name) => {
    expect(understandLine(line, committee, TODAY)).toMatchObject({
      ok: true,
      holder: { kind: 'body', name },
      deliverable: 'tidtabellsförslag',
    });
  });

  it('means an office where the quotes hold its title', () => {
    const line = '"Regiondirektören" rapport till den 15 december';

    expect(understandLine(line, committee, TODAY)).toMatchObject({
      ok: true,
      holder: { kind: 'office', title: 'Regiondirektören' },
      deliverable: 'rapport',
    });
  });

  it.each([
    ['Friluftsfrämjandet ledkarta utan datum', { name: 'Friluftsfrämjandet', like: [] }],
    [
      'Länstrafiken i Norrbotten AB karta utan datum',
      { name: 'Länstrafiken i Norrbotten AB', like: ['Länstrafiken AB'] },
    ],
    ['Kulturchefen biblioteksplan utan datum', null],
    ['regiondir yttrande utan datum', null],
    ['till nästa nämnd rapport', null],
  ])('offers what its unknown holder can be: %s', (line, offered) => {
    expect(offeredBody(line, committee)).toEqual(offered);
  });

  it.each([
    ['Friluftsfrämjandet ledkarta', 'Friluftsfrämjandet', '"Friluftsfrämjandet" ledkarta'],
    ['Svenska kyrkan ledkarta', 'Svenska kyrkan', '"Svenska kyrkan" ledkarta'],
    ['Röda ledkarta', 'Röda Korset', '"Röda Korset" ledkarta'],
  ])('keeps every other word when the name is chosen: %s', (line, name, becomes) => {
    expect(lineOfBody(line, name, committee)).toBe(becomes);
  });

  it.each([
    ['Kulturnämnden yttrande', 'KUN', ' yttrande'],
    ['kulturnämnden: yttrande', 'KUN', ': yttrande'],
    ['"KUN" yttrande', 'KUN', ' yttrande'],
    ['KUN yttrande', 'KUN', ' yttrande'],
    ['”Miljö- och byggnadsnämnden” yttrande', 'MBN', ' yttrande'],
  ])('names another committee that is here: %s', (line, code, rest) => {
    expect(leadingCommittee(line, OTHERS)).toMatchObject({ committee: { code }, rest });
  });

  it.each(['Kulturnämndens ordförande yttrande', 'kun yttrande', 'Socialnämnden yttrande'])(
    'names no committee that is here: %s',
    (line) => {
      expect(leadingCommittee(line, OTHERS)).toBeNull();
    },
  );
});
