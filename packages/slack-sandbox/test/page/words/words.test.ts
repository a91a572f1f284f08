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
