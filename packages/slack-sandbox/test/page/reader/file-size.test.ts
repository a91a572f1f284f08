import { expect, it } from 'vitest';

import { fileSize } from '../../../src/page/reader/file-size.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [2171, '2,2 kB'],
  [5_400_000, '5,4 MB'],
  [7_000_000_000, '7 000 MB'],
])('%i bytes are %s', (bytes, written) => {
  expect(fileSize(bytes, 'sv-SE').replaceAll(/\s/g, ' ')).toBe(written);
});
