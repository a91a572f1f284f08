import { expect, it } from 'vitest';

import { TIME_RULES, timesIn } from '../../../src/domain/dates/times/times-in.ts';

it.each(TIME_RULES.map(({ example }) => example))('finds the whole of "%s"', (example) => {
  const [found] = timesIn(`redovisas ${example}.`);

  expect(found).toMatchObject({ from: 10, to: 10 + example.length });
});

it.each([
  '§ 12',
  '9 kap. 31 b § plan- och bygglagen',
  'RUN/516/2020',
  'KS 2024/0412',
  '13/2026',
  'v. 54',
])('finds no time in "%s"', (words) => {
  expect(timesIn(words)).toEqual([]);
});
