import type { DuePhrase } from '../dates/due-phrase.ts';

const LED =
  /^(?:(?:dock|helst|allra|due)\s+)*(?:senast|till|inför|före|innan|by|before|until|no\s+later|not\s+later|due)(?!\p{L})/iu;

/** Words that say by when, or name a meeting: "i maj" may as well belong to what shall be brought. */
export function isLed({ kind, text }: DuePhrase): boolean {
  return kind === 'meeting' || kind === 'none' || LED.test(text);
}
