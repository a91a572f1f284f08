import { expect, it } from 'vitest';

import { RETENTION_TO_6 } from '../../../src/stores/migrations/to-6-retention.ts';

it('weeded nothing and held nothing back, and knows whose each copy is', () => {
  const drafts = [
    { version: 1, content: { kind: 'file', path: 'T/files/ab/ab' } },
    { version: 2, content: { kind: 'link', url: 'https://example.org' } },
    { version: 3, content: { kind: 'file', path: 'T/files/ab/ab' } },
  ];

  expect(RETENTION_TO_6.assignment?.({ id: 'A1', drafts })).toEqual({
    id: 'A1',
    drafts,
    hold: null,
    weeded: [],
    copies: ['T/files/ab/ab'],
  });
  expect(RETENTION_TO_6.committee?.({ id: 'C1' })).toEqual({ id: 'C1', retention: null });
  expect(RETENTION_TO_6.reading?.({ id: 'R1' })).toEqual({ id: 'R1', weededAt: null });
  expect(RETENTION_TO_6.said?.({ id: 'S1' })).toEqual({ id: 'S1', redacted: false });
});
