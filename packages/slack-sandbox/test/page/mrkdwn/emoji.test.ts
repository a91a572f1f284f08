import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { drawn, FILE } from '../../../scripts/emoji.ts';
import { COMMON_REACTIONS, emojiCharacter, isEmojiName } from '../../../src/page/mrkdwn/emoji.ts';

it('knows the names that the data has: `npm run emoji` writes them', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(drawn());
});

it.each([
  ['tada', '🎉'],
  ['+1', '👍'],
  ['thumbsup', '👍'],
  ['heart', '❤️'],
  ['palm_tree', '🌴'],
  ['skin-tone-2', '🏻'],
  ['flag-se', '🇸🇪'],
  ['okänd', ':okänd:'],
  ['constructor', ':constructor:'],
])('shows :%s: as %s', (name, shown) => {
  expect(emojiCharacter(name)).toBe(shown);
});

it('offers no reaction that it cannot show', () => {
  expect(COMMON_REACTIONS.filter((name) => !isEmojiName(name))).toEqual([]);
});
