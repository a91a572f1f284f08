import { folded } from '../../typed/typed-text.ts';

const OFF = new Set(['av', 'aldrig', 'ingen', 'nej', 'off', 'never', 'none', 'no']);
const ON = new Set(['på', 'ja', 'on', 'yes']);

/** Whether it is switched off: "av", "på"; null for what says neither. */
export function readOnOff(words: string): boolean | null {
  const word = folded(words);
  if (OFF.has(word)) return true;
  return ON.has(word) ? false : null;
}
