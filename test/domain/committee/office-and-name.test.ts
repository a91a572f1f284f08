import { expect, it } from 'vitest';

import {
  officesNamed,
  titleAlone,
  titleToAdd,
} from '../../../src/domain/committee/office-and-name.ts';
import { TITLES } from '../../fixtures/titles.ts';
import { anOffice, WRITER } from '../support/run.ts';

const NAMES = [
  'Eva Ek',
  'Karin Ö:son Åberg',
  'Lars von Knorring',
  'Eva-Lena af Ek',
  'Björn O’Connor',
  'Per G. Lund',
];
const BEHIND = NAMES.flatMap((name) => [` ${name}`, `, ${name}`, ` (${name})`]);

it.each(TITLES.map(({ office, same }) => [office, same] as const))(
  'takes a name behind "%s" with the title, in each of its forms',
  (office, same) => {
    const committee = { offices: [anOffice(office, WRITER)] };

    for (const words of same.flatMap((title) => BEHIND.map((name) => `${title}${name}`)))
      expect([words, officesNamed(committee, words).map(({ title }) => title)]).toEqual([
        words,
        [office],
      ]);
  },
);

it.each([
  'Chefen för S:t Görans sjukhus',
  'Chefen för Karolinska Universitetssjukhuset',
  'Head of Adult Social Care',
  'Chef Region Skåne',
  'Direktören Södra Älvsborg',
  'Kommundirektörens stab',
  'Eva Ek',
  'Karin Anna Berg',
  'Kommunstyrelsen',
])('leaves "%s" whole', (words) => {
  expect(titleAlone(words)).toBe(words);
});

it.each([
  ['kulturchefen', 'Kulturchefen'],
  ['tf kulturchef Lars von Knorring', 'Kulturchef'],
  ['den tillförordnade kulturchefen, Eva-Lena Ek', 'Kulturchefen'],
  ['Chef för kultur och fritid', 'Chef för kultur och fritid'],
  ['the Head of Libraries Anna Berg', 'Head of Libraries'],
  ['biträdande rektorn', 'Biträdande rektorn'],
  ['Ekonomi- och HR-direktören', 'Ekonomi- och HR-direktören'],
  ['Kommunikationschefen', 'Kommunikationschefen'],
  ['Monitoring Officer', 'Monitoring Officer'],
])('offers "%s" to be added as "%s"', (words, title) => {
  expect(titleToAdd(words)).toBe(title);
});

it.each([
  'förvaltningen',
  'Kommunstyrelsen',
  'Länstrafiken AB',
  'rapporten',
  'kulturchefen och skolchefen',
  'rektorerna',
  'Eva Ek',
  'stab för kultur',
  '',
])('offers "%s" to be added as no office', (words) => {
  expect(titleToAdd(words)).toBeNull();
});
