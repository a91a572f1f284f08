import { expect, it } from 'vitest';

import { CHOSEN_TO_6 } from '../../../src/stores/migrations/to-6-chosen.ts';

it('says of an older reading that nobody chose among what is only maybe an assignment', () => {
  expect(CHOSEN_TO_6.reading?.({ id: 'R', findings: [] })).toEqual({
    id: 'R',
    findings: [],
    chosen: [],
    leftOut: [],
  });
});
