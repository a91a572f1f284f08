import { describe, expect, it, test } from 'vitest';

import { minutesOf } from '../../../src/domain/minutes.ts';
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
