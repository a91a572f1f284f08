import { expect, it } from 'vitest';

import { DIARY_TO_6 } from '../../../src/stores/migrations/to-6-diary.ts';

it('gives an assignment nothing that was handed over to the diary', () => {
  expect(DIARY_TO_6.assignment?.({ id: 'A1', ending: null })).toEqual({
    id: 'A1',
    ending: null,
    diary: [],
  });
});
