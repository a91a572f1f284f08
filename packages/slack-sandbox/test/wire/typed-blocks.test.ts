import { expect, it } from 'vitest';

import { typedBlocks } from '../../src/server/wire/typed-blocks.ts';

it.each([
  ['a &amp; b', [{ type: 'text', text: 'a & b' }]],
  [
    'hej <@U01DIR|astrid.lindqvist>!',
    [
      { type: 'text', text: 'hej ' },
      { type: 'user', user_id: 'U01DIR' },
      { type: 'text', text: '!' },
    ],
  ],
  ['<#C01RUN|nämnden>', [{ type: 'channel', channel_id: 'C01RUN' }]],
  ['<!channel>', [{ type: 'broadcast', range: 'channel' }]],
  ['<https://a.se?b=1&amp;c=2|här>', [{ type: 'link', url: 'https://a.se?b=1&c=2', text: 'här' }]],
])('makes rich text of %s', (text, elements) => {
  expect(typedBlocks(text)).toMatchObject([{ elements: [{ elements }] }]);
});

it('makes none of nothing', () => {
  expect(typedBlocks('')).toEqual([]);
});
