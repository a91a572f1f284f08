import { describe, expect, it } from 'vitest';

import { bodyNamedWhole } from '../../../src/domain/registering/body-named.ts';
import { theCommittee } from '../support/run.ts';

const committee = theCommittee({
  bodies: [
    { name: 'Länstrafiken AB', contact: null },
    { name: 'Northern Rail Ltd', contact: null },
  ],
});

describe('words that are a body’s whole name', () => {
  it.each([
    ['Länstrafiken AB', 'Länstrafiken AB'],
    ['länstrafiken', 'Länstrafiken AB'],
    ['”Länstrafikens”', 'Länstrafiken AB'],
    ['Northern Rail', 'Northern Rail Ltd'],
    ['the Northern Rail Limited', 'Northern Rail Ltd'],
  ])('are one that is known, in any of its forms: %s', (words, name) => {
    expect(bodyNamedWhole(words, committee)).toBe(name);
  });

  it.each([
    'Umeå kommun',
    'Visit Umeå AB',
    'kommunstyrelsen',
    'Miljö- och byggnadsnämnden',
    'Trafikverket',
    'Stiftelsen Västerbottensmuseet',
    'Region Skåne',
    'Durham County Council',
    'City of York',
    'Severn Trent Ltd',
  ])('are surely one: %s', (words) => {
    expect(bodyNamedWhole(words, committee)).toBe(words);
  });

  it.each([
    'Trädgårdsmästaren',
    'Socialnämndens ordförande',
    'VD för Norrtåg AB',
    'Karin Ek',
    'förvaltningen',
    'Länstrafiken i Norrbotten AB',
    'Länstrafiken AB och Umeå kommun',
    'Head of Libraries',
    '"Trädgårdsmästaren"',
    '',
    '–',
  ])('are none where they may be something else: %s', (words) => {
    expect(bodyNamedWhole(words, committee)).toBeNull();
  });

  it('are none where they are the committee’s own', () => {
    expect(bodyNamedWhole('Regionala utvecklingsnämnden', committee)).toBeNull();
  });

  it('are one where somebody wrote it in quotes for that', () => {
    expect(bodyNamedWhole('"Friluftsfrämjandet"', committee, { quotesSay: true })).toBe(
      'Friluftsfrämjandet',
    );
  });
});
