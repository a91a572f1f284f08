import { expect, it } from 'vitest';

import {
  areLateReasons,
  lacksReason,
  lateReasonsOf,
} from '../../../src/domain/assignments/why-late.ts';

const draft = { milestone: 'draft', day: '2026-11-19' } as const;

it('a late milestone lacks its reason until one is said for that very day', () => {
  expect(lacksReason([draft], [])).toEqual(draft);
  expect(lacksReason([draft], [draft])).toBe(null);
  expect(lacksReason([draft], [{ ...draft, day: '2026-10-01' }])).toEqual(draft);
});

it('a committee without reasons of its own has the usual ones in its language', () => {
  expect(lateReasonsOf({ lateReasons: [], language: 'sv' })).toContain('underlag saknas');
  expect(lateReasonsOf({ lateReasons: [], language: 'en' })).toContain('waiting for others');
  expect(lateReasonsOf({ lateReasons: ['sjukdom'], language: 'sv' })).toEqual(['sjukdom']);
  expect(areLateReasons(['x'.repeat(49)])).toBe(false);
});
