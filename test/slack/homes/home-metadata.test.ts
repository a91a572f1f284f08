import { expect, it } from 'vitest';

import { HOME_START, type HomePlace } from '../../../src/app/home/home-place.ts';
import { readHomePlace, writeHomePlace } from '../../../src/slack/homes/home-metadata.ts';

it('is read as it was written', () => {
  const place: HomePlace = { committee: '01ARZ', filter: 'person', person: 'U1', page: 7 };

  expect(readHomePlace(writeHomePlace(place))).toEqual(place);
});

it.each([
  '',
  'null',
  '{',
  '[]',
  '{"page":3}',
  '{"committee":null,"filter":"none","person":null,"page":0}',
  '{"committee":null,"filter":"all","person":null,"page":-1}',
  '{"committee":null,"filter":"all","person":null,"page":1e9}',
])('is the beginning where nobody knows where it is: %s', (metadata) => {
  expect(readHomePlace(metadata)).toEqual(HOME_START);
});
