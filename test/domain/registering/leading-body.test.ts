import { describe, expect, it } from 'vitest';

import { leadingBody } from '../../../src/domain/registering/leading-body.ts';

const KNOWN = ['Länstrafiken AB', 'Friluftsfrämjandet', 'Umeå kommun'].map((name) => ({
  name,
  contact: null,
}));

const REST = ' ta fram tidtabell till 6 april';

const NEW: readonly (readonly [written: string, name: string])[] = [
  ['"Norrtåg"', 'Norrtåg'],
  ['“Norrtåg”', 'Norrtåg'],
  ['”Norrtåg”', 'Norrtåg'],
  ['„Norrtåg“', 'Norrtåg'],
  ['«Norrtåg»', 'Norrtåg'],
  ['»Norrtåg«', 'Norrtåg'],
  ["'Norrtåg'", 'Norrtåg'],
  ['’Norrtåg’', 'Norrtåg'],
  ['`Norrtåg`', 'Norrtåg'],
  ["''Norrtåg''", 'Norrtåg'],
  ['"O’Learys i Umeå"', 'O’Learys i Umeå'],
  ['"svenska kyrkan i Åsele":s', 'svenska kyrkan i Åsele'],
  ['Norrtåg AB', 'Norrtåg AB'],
  ['AB Bostaden', 'AB Bostaden'],
  ['Botniatåg i Mälardalen HB', 'Botniatåg i Mälardalen HB'],
  ['Umeå Energi AB (publ)', 'Umeå Energi AB (publ)'],
  ['Sydarkivera ek. för.', 'Sydarkivera ek. för'],
  ['Skellefteå kommun', 'Skellefteå kommun'],
  ['Upplands Väsby kommun', 'Upplands Väsby kommun'],
  ['Stockholms stad', 'Stockholms stad'],
  ['Luleå tekniska universitet', 'Luleå tekniska universitet'],
  ['Åsele hembygdsförening', 'Åsele hembygdsförening'],
  ['Region Västernorrland', 'Region Västernorrland'],
  ['Region Jämtland Härjedalen', 'Region Jämtland Härjedalen'],
  ['Region Jönköpings län', 'Region Jönköpings län'],
  ['Västra Götalandsregionen', 'Västra Götalandsregionen'],
  ['Kommunalförbundet Sydarkivera', 'Kommunalförbundet Sydarkivera'],
  ['Föreningen Norden', 'Föreningen Norden'],
  ['Brf Eken', 'Brf Eken'],
  ['Socialnämnden', 'Socialnämnden'],
  ['socialnämnden', 'socialnämnden'],
  ['Miljö- och byggnadsnämnden', 'Miljö- och byggnadsnämnden'],
  ['Regionala utvecklingsnämnden', 'Regionala utvecklingsnämnden'],
  ['Kommunstyrelsen', 'Kommunstyrelsen'],
  ['Länsstyrelsen', 'Länsstyrelsen'],
  ['Länsstyrelsen i Västerbottens län', 'Länsstyrelsen i Västerbottens län'],
  ['Trafikverket', 'Trafikverket'],
  ['Hembygdsföreningen', 'Hembygdsföreningen'],
  ['the Culture Committee', 'the Culture Committee'],
  ['Northern Rail Ltd', 'Northern Rail Ltd'],
  ['Municipality of Lulea', 'Municipality of Lulea'],
];

const KNOWN_FORMS: readonly (readonly [written: string, name: string])[] = [
  ['Länstrafiken AB', 'Länstrafiken AB'],
  ['länstrafiken', 'Länstrafiken AB'],
  ['LÄNSTRAFIKEN AB,', 'Länstrafiken AB'],
  ['"Länstrafiken"', 'Länstrafiken AB'],
  ['"Länstrafikens"', 'Länstrafiken AB'],
  ['Friluftsfrämjandet', 'Friluftsfrämjandet'],
  ['friluftsfrämjandet:', 'Friluftsfrämjandet'],
  ['umeå kommun', 'Umeå kommun'],
];

const ASKED: readonly (readonly [written: string, like: readonly string[]])[] = [
  ['Länstrafikens chef', ['Länstrafiken AB']],
  ['Länstrafiken Norrbotten', ['Länstrafiken AB']],
  ['Länstrafiken i Norrbotten AB', ['Länstrafiken AB']],
  ['"Länstrafiken i Norrbotten"', ['Länstrafiken AB']],
  ['Socialnämnden Umeå', []],
  ['Region Stockholm Plan', []],
];

const NONE = [
  'Kulturchefen',
  'Elin Sjödin',
  'Chefen för Länstrafiken AB',
  'VD Länstrafiken AB',
  'Kommundirektörens stab',
  'Socialnämndens ordförande',
  'Nämnden',
  'Kommunen',
  'Regelverket',
  'Nordisk Film',
  'Stiftelsen Natur och Kultur',
  'plan för Umeå kommun',
  'Ta fram plan för Länstrafiken AB',
  'Head of Libraries',
  'Länstrafiken AB och Umeå kommun',
  'Norrtåg AB, Umeå kommun',
  '"Norrtåg" och "Botniatåg"',
];

describe('a body at the start of a line', () => {
  it.each(NEW)('is new, and surely a body: %s', (written, name) => {
    expect(leadingBody(written + REST, KNOWN)).toMatchObject({ is: 'body', name });
  });

  it.each(KNOWN_FORMS)('is one that is known: %s', (written, name) => {
    const found = leadingBody(written + REST, KNOWN);

    expect(found).toMatchObject({ is: 'body', name });
    expect((written + REST).slice(found?.words.length)).toMatch(/^[,:]? ta fram/u);
  });

  it.each(ASKED)('is asked about: %s', (written, like) => {
    expect(leadingBody(written + REST, KNOWN)).toMatchObject({ is: 'asked', like });
  });

  it.each(NONE)('is none: %s', (written) => {
    expect(leadingBody(written + REST, KNOWN)).toBeNull();
  });
});
