import { expect, it } from 'vitest';

import { IMPORTS_TO_3 } from '../../../src/stores/migrations/to-3-imports.ts';

it('numbers the rows of a list, none of which is struck through or hidden', () => {
  const read = { id: '01J', table: [['Uppdrag'], ['ta fram mål']] };

  expect(IMPORTS_TO_3.reading?.(read)).toEqual({
    id: '01J',
    table: [
      { row: 1, cells: ['Uppdrag'], struck: [], isHidden: false },
      { row: 2, cells: ['ta fram mål'], struck: [], isHidden: false },
    ],
  });
});

it('leaves a reading of a text as it is', () => {
  const read = { id: '01J', text: 'Beslut' };

  expect(IMPORTS_TO_3.reading?.(read)).toBe(read);
});
