import { expect, it } from 'vitest';

import { withoutQuoted } from '../../../src/domain/retention/without-quoted.ts';

it.each([
  ['whole', '”Dröjer till maj”', ['Dröjer till maj'], '”[…]”'],
  ['cut short', 'RUN-1 · ”dröjer till m…”', ['Dröjer till maj'], 'RUN-1 · ”[…]…”'],
  ['escaped', '”A &amp; B &lt;väntar&gt; ∗nu∗”', ['A & B <väntar> *nu*'], '”[…]∗”'],
  ['in one line', '”rad ett rad två”', ['rad ett\nrad två'], '”[…]”'],
  ['twice', 'ok · ok', ['ok'], '[…] · […]'],
  ['not in the middle of another word', 'mån 5 okt', ['ok'], 'mån 5 okt'],
  ['nor where only the first words are alike', '”Dröjer”', ['Dröjer till maj'], '”Dröjer”'],
  ['nor where there are none', '”Dröjer”', ['', '–'], '”Dröjer”'],
])('takes quoted words out: %s', (_what, said, words, without) => {
  expect(withoutQuoted(said, words)).toBe(without);
});
