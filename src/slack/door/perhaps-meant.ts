import { distance } from 'fastest-levenshtein';

import { folded, asTyped } from '../typed/typed-text.ts';
import { spokenPlainly } from './spoken-plainly.ts';
import { COMMANDS } from './tables.ts';

const MOST = 3;
/** A word cut short is as far away as two slips: a real slip is offered before it. */
const SHORTENED = 2;
/** So many words are looked at where a slip is looked for. */
const LONGEST_WORDS = 3;

type Named = { readonly name: string; readonly words: string };
const WORDS: readonly Named[] = [...COMMANDS].flatMap(([name, { en, sv }]) =>
  [...en, ...sv].map((words) => ({ name, words })),
);

/**
 * The commands that a line begins with but for a slip of the pen, each with the rest of the line.
 * @example slipsIn('stauts RUN') // ['status RUN']
 */
export function slipsIn(words: string): readonly string[] {
  const pieces = spokenPlainly(asTyped(words)).split(/\s+/u);
  const found = WORDS.flatMap(({ name, words: meant }) => {
    const count = meant.split(' ').length;
    if (count > LONGEST_WORDS) return [];
    const typed = folded(pieces.slice(0, count).join(' ')).replace(/[?!.,:;]+$/u, '');
    const slips = slipsBetween(typed, meant);
    const line = [meant, ...pieces.slice(count)].join(' ');
    return slips === null ? [] : [{ name, slips, line }];
  });
  const nearest = found.toSorted((one, other) => one.slips - other.slips);
  const byName = new Map(nearest.toReversed().map((each) => [each.name, each.line]));
  return nearest
    .map(({ name }) => name)
    .filter((name, at, all) => all.indexOf(name) === at)
    .slice(0, MOST)
    .flatMap((name) => byName.get(name) ?? []);
}

/** Null where it is another word; two letters that changed places count as one slip. */
function slipsBetween(typed: string, meant: string): number | null {
  if (typed.length < 3 || meant.length < 4) return null;
  const isTurned = typed.length === meant.length && sorted(typed) === sorted(meant);
  const slips = distance(typed, meant) - (isTurned ? 1 : 0);
  // "reg", "stat": a word cut short is one that was meant.
  if (meant.startsWith(typed) && !meant.includes(' ')) return Math.min(slips, SHORTENED);
  return slips <= (meant.length < 6 ? 1 : 2) ? slips : null;
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}

/** Commands that are called by a word which stands among others: "frågar om status på vägbygget". */
export function namedIn(text: string): readonly string[] {
  const typed = new Set(folded(asTyped(text)).split(/[^\p{L}-]+/u));
  const named = WORDS.filter(({ words }) => words.length >= 4 && typed.has(words));
  const byName = new Map(named.map(({ name, words }) => [name, words]));
  return [...byName.values()].slice(0, MOST);
}
