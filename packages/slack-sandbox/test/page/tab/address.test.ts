import { expect, it } from 'vitest';

import { readAddress, writeAddress } from '../../../src/page/tab/address.ts';

it.each([
  ['#/U01DIR/home', { kind: 'home' }],
  ['#/U01DIR/C01RUN', { kind: 'conversation', channel: 'C01RUN', thread: null }],
  ['#/U01DIR/C01RUN/1.5', { kind: 'conversation', channel: 'C01RUN', thread: '1.5' }],
] as const)('%s leads back to where it was written', (hash, place) => {
  expect(readAddress(hash)).toEqual({ person: 'U01DIR', place });
  expect(writeAddress('U01DIR', place)).toBe(hash);
});

it('may name nobody and nothing', () => {
  expect(readAddress('')).toEqual({ person: null, place: null });
});
