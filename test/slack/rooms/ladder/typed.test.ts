import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LADDER } from '../../../../src/domain/committee/reminder-ladder.ts';
import { readLadder } from '../../../../src/slack/rooms/ladder/typed.ts';
import { ladderText } from '../../../../src/slack/rooms/ladder/ladder-text.ts';
import { aLadder } from '../../../domain/support/arbitrary.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a ladder of reminders', () => {
  it.each(['sv', 'en'] as const)('is read as it is shown, in %s', (language) => {
    fc.assert(
      fc.property(aLadder(), (ladder) => {
        expect(readLadder(ladderText(ladder, language))).toEqual({ ok: true, ladder });
      }),
    );
  });

  it.each([
    [2, 'sedan var 2:a arbetsdag'],
    [3, 'sedan var 3:e arbetsdag'],
    [11, 'sedan var 11:e arbetsdag'],
    [12, 'sedan var 12:e arbetsdag'],
    [21, 'sedan var 21:a arbetsdag'],
    [22, 'sedan var 22:a arbetsdag'],
    [30, 'sedan var 30:e arbetsdag'],
  ])('numbers every %s days as one says it in Swedish', (every, line) => {
    expect(
      ladderText({ ...DEFAULT_LADDER, every }, 'sv')
        .split('\n')
        .at(-1),
    ).toBe(line);
  });

  it.each([
    [
      'short',
      lines('-7', '−2 ansvarig', '0', '+1 direktör', '+3 sekreterare', 'sedan var 5:e arbetsdag'),
    ],
    [
      'by hand, in another order and without how it goes on',
      lines(
        'Samma dag: ansvarig',
        '1 dag efter, direktören',
        '3 arbetsdagar efter: ansvarig, direktör och sekreterare',
        '2 arbetsdagar innan',
        '7 före den ansvariga',
      ),
    ],
    [
      'in English',
      lines(
        '7 working days before: owner',
        '2 days before',
        'on the day',
        '1 working day after: owner and director',
        '3 after: owner, director, and secretary',
        'then every 5 working days',
      ),
    ],
  ])('may be written %s', (_how, text) => {
    expect(readLadder(text)).toEqual({ ok: true, ladder: DEFAULT_LADDER });
  });

  it.each([
    ['', 'empty'],
    ['sedan var 5:e arbetsdag', 'empty'],
    ['7 dagar', 'unclear'],
    ['7 dagar före: ordföranden', 'unclear'],
    ['en vecka före', 'unclear'],
    ['61 dagar före', 'too-far'],
    [lines('0', 'sedan var 0:e arbetsdag'), 'too-far'],
    [lines('0', 'sedan var 31:a arbetsdag'), 'too-far'],
    [lines('-2', '2 arbetsdagar före: direktör'), 'twice'],
    [lines('0', 'sedan varje arbetsdag', 'sedan var 5:e'), 'twice'],
    [Array.from({ length: 13 }, (_, index) => `+${index}`).join('\n'), 'too-many'],
  ])('is not %j', (text, why) => {
    expect(readLadder(text)).toMatchObject({ ok: false, why });
  });

  it('names the line that is wrong as it was written', () => {
    expect(readLadder(lines('0', '  7 dagar  '))).toMatchObject({ line: '7 dagar' });
  });
});
