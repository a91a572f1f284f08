import { folded } from '../typed/typed-text.ts';
import { COMMANDS } from './tables.ts';

type Words = readonly (readonly [words: string, name: string])[];

/** Every word has an English and a Swedish form and both work in both commands. */
const WORDS: Words = [...COMMANDS].flatMap(([name, { en, sv }]) =>
  [...en, ...sv].map((words) => [words, name] as const),
);

// The longest first: "ny nämnd" must not be taken for "ny".
const PATTERNS = WORDS.toSorted(([one], [other]) => other.length - one.length).map(
  ([words, name]) => ({ name, pattern: patternOf(words) }),
);

export type SpokenCommand = { readonly name: string; readonly rest: string };

/**
 * The command that a line begins with and the rest of the line, as it was typed. No words mean
 * `mine`; a label or case number alone means `show`; anything else is null.
 * @param line as from `asTyped`
 */
export function readCommand(line: string): SpokenCommand | null {
  if (line === '') return { name: 'mine', rest: '' };
  for (const { name, pattern } of PATTERNS) {
    const word = pattern.exec(line)?.[0] ?? '';
    if (folded(word) !== '') return { name, rest: line.slice(word.length) };
  }
  return null;
}

function patternOf(words: string): RegExp {
  const spaced = words
    .split(' ')
    .map((word) => `(?:${word})`)
    .join('\\s+');
  return new RegExp(`^${spaced}(?=$|[\\s,:])[,:]?\\s*`, 'iu');
}
