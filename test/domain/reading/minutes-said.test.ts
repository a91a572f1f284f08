import { describe, expect, it, test } from 'vitest';

import { minutesOf } from '../../../src/domain/assignments/minutes.ts';
import { readDecision } from '../../../src/domain/reading/read-decision.ts';

const ORDER =
  'Beslut\nRegiondirektören får i uppdrag att ta fram förslag på mål till sammanträdet den 15 december.\n';

function saidIn(text: string): unknown {
  return readDecision(text).map(({ minutes }) => minutes);
}

describe('what a text says of its own minutes', () => {
  it.each([
    ['Utdrag ur ojusterat protokoll', 'preliminary'],
    ['PRELIMINÄRT PROTOKOLL', 'preliminary'],
    ['Protokollet är ännu inte justerat.', 'preliminary'],
    ['Protokoll 2026-09-29, ej justerat', 'preliminary'],
    ['Draft minutes', 'preliminary'],
    ['Justerat den 6 oktober 2026', 'confirmed'],
    ['Justerat 2026-10-06', 'confirmed'],
    ['Justerare: Lena Sköld', null],
    ['Justeringens plats och tid: Regionens hus 2026-10-06', null],
    ['Föregående protokoll, justerat den 3 september, läggs till handlingarna.', null],
  ])('is read from its head: %s', (head, expected) => {
    expect(saidIn(`${head}\n\n§ 87 Mål\n\n${ORDER}`)).toEqual([expected]);
  });

  it('is read from its end', () => {
    expect(saidIn(`§ 87 Mål\n\n${ORDER}\nJusterat den 6 oktober 2026`)).toEqual(['confirmed']);
  });

  it.each([
    'Paragrafen förklaras omedelbart justerad.',
    'Nämnden beslutar att paragrafen justeras omedelbart.',
    'Paragrafen är justerad',
  ])('is that one § alone is confirmed at once: %s', (words) => {
    const text = `Ojusterat protokoll\n\n§ 87 Mål\n\n${ORDER}\n${words}\n\n§ 88 Plan\n\n${ORDER}`;

    expect(saidIn(text)).toEqual(['confirmed-at-once', 'preliminary']);
  });

  it('is not that the first § is confirmed at once where the head says so of another', () => {
    const text = `Omedelbart justerade paragrafer: § 90\n\n§ 87 Mål\n\n${ORDER}`;

    expect(saidIn(text)).toEqual([null]);
  });

  it.each([
    ['§§ 87–89 justeras omedelbart.', ['confirmed-at-once', 'confirmed-at-once', null]],
    [
      'Omedelbart justerade paragrafer: §§ 86, 88 och 90',
      [null, 'confirmed-at-once', 'confirmed-at-once'],
    ],
    ['Nämnden beslutar att § 90 justeras omedelbart.', [null, null, 'confirmed-at-once']],
    [
      'Protokollet justeras omedelbart.',
      ['confirmed-at-once', 'confirmed-at-once', 'confirmed-at-once'],
    ],
    ['§§ 87–89 justeras inte omedelbart.', [null, null, null]],
    ['Föregående protokoll, omedelbart justerat, läggs till handlingarna.', [null, null, null]],
  ])('is of the §§ that are named elsewhere: %s', (words, expected) => {
    const items = ['87', '88', '90'].map((number) => `§ ${number} Mål\n\n${ORDER}`).join('\n\n');

    expect(saidIn(`${words}\n\n${items}`)).toEqual(expected);
    expect(saidIn(`§ 80 Justering\n\n${words}\n\n${items}`)).toEqual(expected);
    expect(saidIn(`${items}\n\n§ 99 Avslutning\n\n${words}`)).toEqual(expected);
  });
});

describe('how far an assignment’s minutes have come', () => {
  test.each([
    ['confirmed-at-once', true, 'confirmed'],
    ['preliminary', true, 'preliminary'],
    ['preliminary', false, null],
    ['confirmed', true, 'preliminary'],
    ['confirmed', false, 'confirmed'],
    [null, true, 'preliminary'],
    [null, false, null],
  ] as const)('where the text says %s and the tick is %s: %s', (said, isPreliminary, expected) => {
    expect(minutesOf(said, { isPreliminary })).toBe(expected);
  });
});
