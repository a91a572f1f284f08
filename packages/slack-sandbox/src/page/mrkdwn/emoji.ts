import characters from './emoji.json' with { type: 'json' };

/** Slack's short names; a workspace's own one is shown by its name. */
const EMOJI: Readonly<Record<string, string>> = characters;

/** What the reaction menu offers, most used first. */
export const COMMON_REACTIONS: readonly string[] = [
  '+1',
  'white_check_mark',
  'eyes',
  'pray',
  'tada',
  'heart',
  'clap',
  'question',
  'warning',
  '-1',
];

export function isEmojiName(name: string): boolean {
  return Object.hasOwn(EMOJI, name);
}

/** @example emojiCharacter('tada') // '🎉' */
export function emojiCharacter(name: string): string {
  return Object.hasOwn(EMOJI, name) ? (EMOJI[name] ?? '') : `:${name}:`;
}
