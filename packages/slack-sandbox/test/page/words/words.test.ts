import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { en } from '../../../src/page/words/en.ts';
import { sv } from '../../../src/page/words/sv.ts';
import { languageOf } from '../../../src/page/words/words.ts';

it.each([
  ['sv-SE', 'sv'],
  ['sv', 'sv'],
  ['en-GB', 'en'],
  ['nb-NO', 'en'],
])('reads %s in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

it('says nothing empty in either language', () => {
  const said = [...Object.entries(sv), ...Object.entries(en)].filter(([, words]) => words === '');

  expect(said).toEqual([]);
});

it('calls the app what its manifest calls it, and nothing by itself', () => {
  const folder = join(import.meta.dirname, '../../../src');
  const naming = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('Bevaka'));

  expect(naming).toEqual([]);
  expect(sv.guideTitle('Ärendevakt')).toBe('Prova Ärendevakt');
  expect(en.guideTitle('Ärendevakt')).toBe('Try Ärendevakt');
});
