import { expect, it } from 'vitest';

import { PAPERS_TO_4 } from '../../../src/stores/migrations/to-4-papers.ts';

it('gives a workspace no letterhead, and nothing that was handed out', () => {
  expect(PAPERS_TO_4.workspace?.({ id: 'W1', resting: [] })).toEqual({
    id: 'W1',
    resting: [],
    letterhead: { authority: null, mark: null, template: null },
    handedOut: [],
  });
});
