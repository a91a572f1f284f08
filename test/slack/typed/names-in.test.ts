import { expect, it } from 'vitest';

import { namesIn } from '../../../src/slack/typed/names-in.ts';

const CODES = new Set(['RUN', 'HSN']);
const valuesIn = (text: string) => namesIn(text, CODES).map(({ value }) => value);

it.each([
  ['run-5: kom i går', ['RUN-5']],
  ['RUN3 rullar, run 7 står, RUN – 8 går', ['RUN-3', 'RUN-7', 'RUN-8']],
  ['RUN-3s underlag', ['RUN-3']],
  ['i ärende RUN 2026/311 och dnr 2026-1/118', ['RUN 2026/311']],
  ['remissen 2026/118 är inne', ['2026/118']],
  ['trean och 7:an', ['3', '7']],
  ['both 3 and 7', ['3', '7']],
  ['RAN-2 dröjer', ['RAN-2']],
])('a message names assignments in many ways: %s', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

it.each([
  'RUN 15 december',
  'RUN 2027',
  'COVID-19 försenar oss',
  'vi möts 14-16 mars, 2026-12-15 eller 12/3',
  'se https://example.org/RUN-3',
  'budget 2026',
  'RUN-3-mallen',
])('what only looks so is none: %s', (text) => {
  expect(valuesIn(text)).toEqual([]);
});
