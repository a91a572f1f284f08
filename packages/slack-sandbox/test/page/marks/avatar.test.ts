import { expect, it } from 'vitest';

import { initials } from '../../../src/page/marks/avatar.tsx';

it.each([
  ['Karl-Erik Nyström', 'KN'],
  ['Johan Åkerström', 'JÅ'],
  ['Anna Maria af Ugglas', 'AU'],
  ['Bevaka', 'B'],
])('%s is drawn as %s', (name, drawn) => {
  expect(initials(name)).toBe(drawn);
});
