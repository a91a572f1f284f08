import { expect, it } from 'vitest';

import { table } from '../../src/cli/table.ts';

it('makes each column as wide as its longest cell', () => {
  expect(
    table([
      ['Ansvarig', '§', 'Uppdrag'],
      ['gatuchefen', '–', 'mäta hastigheten'],
    ]),
  ).toEqual(['Ansvarig    §  Uppdrag', 'gatuchefen  –  mäta hastigheten']);
});
