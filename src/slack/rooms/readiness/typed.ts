import { folded } from '../../typed/typed-text.ts';

const OFF = new Set(['av', 'aldrig', 'ingen', 'nej', 'off', 'never', 'none', 'no']);
const ON = new Set(['på', 'ja', 'on', 'yes']);

/** Whether it is switched off: "av", "på"; null for what says neither. */
export function readOnOff(words: string): boolean | null {
  const said = folded(words);
  if (OFF.has(said)) return true;
  return ON.has(said) ? false : null;
}
