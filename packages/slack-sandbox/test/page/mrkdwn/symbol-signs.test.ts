import { expect, it } from 'vitest';

import { drawn } from '../../../src/page/mrkdwn/symbol-signs.ts';

it.each([
  ['\uF0B7 mål och prioriteringar', '• mål och prioriteringar'],
  ['\uF0FC klart', '✓ klart'],
  ['en okänd \uF3C1sign', 'en okänd sign'],
  ['• mål, å ä ö 🟡', '• mål, å ä ö 🟡'],
])('signs of symbol fonts are drawn, and unknown ones left out: %j', (text, shown) => {
  expect(drawn(text)).toBe(shown);
});
