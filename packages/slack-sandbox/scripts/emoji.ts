import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import emoji from 'emojibase-data/en/compact.json' with { type: 'json' };
import names from 'emojibase-data/en/shortcodes/iamcal.json' with { type: 'json' };

export const FILE = new URL('../src/page/mrkdwn/emoji.json', import.meta.url);

/** Emojibase marks every emoji as one; those that are shown as one anyhow need no mark. */
const bare = (character: string): string =>
  character.replace(/(\p{Emoji_Presentation})\uFE0F/gu, '$1');

/** Slack's short names, which are those of iamcal's list, with their characters. */
export function drawn(): string {
  const characters = new Map(emoji.map(({ hexcode, unicode }) => [hexcode, bare(unicode)]));
  const known = Object.entries(names).flatMap(([hexcode, named]) =>
    [named].flat().map((name) => [name, characters.get(hexcode) ?? '']),
  );
  const sorted = Object.fromEntries(known.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(FILE, drawn());
