import { expect, it } from 'vitest';

import { languageOfName } from '../../../src/domain/committee/language-of-name.ts';

it.each([
  ['Regionala utvecklingsnämnden', 'sv'],
  ['Kommunstyrelsen', 'sv'],
  ['Kultur och fritid', 'sv'],
  ['Revisionsutskottet', 'sv'],
  ['Miljö', 'sv'],
  ['Audit Committee', 'en'],
  ['City Council', 'en'],
  ['Board of Education', 'en'],
  ['Parks and Recreation', 'en'],
  ['Teknik', null],
  ['Revision', null],
])('%s speaks %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});
