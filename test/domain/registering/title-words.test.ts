import { expect, it } from 'vitest';

import { titleWords } from '../../../src/domain/registering/title-words.ts';

/** Lines that begin with a title that no office has, and the words of it. */
it.each([
  ['Chef för kultur ta fram en plan', 'Chef för kultur'],
  ['Chef för kultur och fritid ta fram en plan', 'Chef för kultur och fritid'],
  [
    'Chef för kultur- och fritidsförvaltningen ta fram en plan',
    'Chef för kultur- och fritidsförvaltningen',
  ],
  ['Chefen för S:t Görans sjukhus ta fram en plan', 'Chefen för S:t Görans sjukhus'],
  ['Head of Libraries plan for the year', 'Head of Libraries'],
  ['head of libraries plan for the year', 'head of libraries'],
  ['Head of Strategic Planning bring a plan', 'Head of Strategic Planning'],
  ['Kulturchefen ta fram en plan', 'Kulturchefen'],
  ['Kulturchefen, ta fram en plan', 'Kulturchefen'],
  ['biträdande kulturchefen ta fram en plan', 'biträdande kulturchefen'],
  ['tf. kulturchefen ta fram en plan', 'tf. kulturchefen'],
  ['tekniska chefen ta fram en plan', 'tekniska chefen'],
  ['Ekonomi- och HR-direktören ta fram en plan', 'Ekonomi- och HR-direktören'],
  ['kultur- och fritidschefen: en plan', 'kultur- och fritidschefen'],
  ['Regional Utvecklingschef, en rapport', 'Regional Utvecklingschef'],
  ['', ''],
])('the title in "%s" is "%s"', (line, title) => {
  expect(titleWords(line)).toBe(title);
});
