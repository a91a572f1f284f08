import { expect, it } from 'vitest';

import { dueMeant } from '../../../src/app/meetings/given-due.ts';
import { dueRefusal } from '../../../src/slack/kit/refusal.ts';
import { theCommittee } from '../support/run.ts';

const now = '2026-09-29T09:00:00.000Z';

function errorOf(text: string, as: 'plain' | 'date' | 'new-meeting'): string {
  const meant = dueMeant({ now }, { kind: 'said', text, as }, theCommittee());
  if (meant.ok) throw new Error(`${text} was taken`);
  return dueRefusal(meant, 'sv');
}

it.each([
  ['15 decmber', 'Jag förstår inte ”decmber”. Menade du tis 15 dec?'],
  ['till den 15 decmber', 'Jag förstår inte ”decmber”. Menade du tis 15 dec?'],
  ['senast 3 novmber', 'Jag förstår inte ”novmber”. Menade du tis 3 nov?'],
  ['15 Decmber 2026', 'Jag förstår inte ”Decmber”. Menade du tis 15 dec?'],
  ['by 15 Decmber', 'Jag förstår inte ”Decmber”. Menade du tis 15 dec?'],
  ['on Tusday 15 December', 'Jag förstår inte ”Tusday”. Menade du tis 15 dec?'],
  ['tordag 15 dec', 'Jag förstår inte ”tordag”. Menade du tis 15 dec eller tor 17 dec?'],
  ['tis 15 dce', 'Jag förstår inte ”dce”. Menade du tis 15 dec?'],
  ['tsi 15 dec', 'Jag förstår inte ”tsi”. Menade du tis 15 dec?'],
  ['torsdg 3 dec', 'Jag förstår inte ”torsdg”. Menade du tor 3 dec?'],
  ['efter nyår', 'Menade du mån 4 jan 2027 eller mån 11 jan 2027?'],
  ['till nästa fredag', 'Menade du fre 2 okt eller fre 9 okt?'],
  ['31 november', 'Menade du mån 30 nov eller tis 1 dec?'],
  ['tis 16 dec', 'Menade du tis 15 dec eller ons 16 dec?'],
  ['Tuesday 16 December', 'Menade du tis 15 dec eller ons 16 dec?'],
  ['tisdagen den 20 januari 2027', 'Menade du tis 19 jan 2027 eller ons 20 jan 2027?'],
])('a misspelt or wrong day in a form’s field is asked with the nearest: %s', (text, right) => {
  expect(errorOf(text, 'plain')).toBe(right);
  expect(errorOf(text, 'date')).toBe(right);
});

it.each(['när det passar', '15 december om budget', 'på kartan'])(
  'nothing is taken for one: %s',
  (text) => {
    expect(errorOf(text, 'plain')).not.toContain('Menade du');
  },
);
