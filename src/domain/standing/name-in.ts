import { plainName } from '../rhythm/period-names.ts';

/** More words than any name has: "tertial 1 år 2027". */
const MOST_WORDS = 4;

/**
 * The occurrence's name that words begin with, in any way it is written, and the rest. The period
 * alone is enough where it is one's: "T1".
 * @example nameIn('T1 2027 risk', ['T1 2027', 'T2 2027']) // { name: 'T1 2027', rest: 'risk' }
 */
export function nameIn(
  words: string,
  names: readonly string[],
): { readonly name: string; readonly rest: string } | null {
  const typed = words.replace(/^[\s,]+/u, '');
  const parts = [...typed.matchAll(/\S+/gu)].slice(0, MOST_WORDS);
  for (const part of parts.toReversed()) {
    const end = part.index + part[0].length;
    const plain = plainName(typed.slice(0, end).replace(/[:;.]$/u, ''));
    const found = names.filter((name) => plainName(name) === plain || periodOf(name) === plain);
    const [name, ...others] = found;
    if (name !== undefined && others.length === 0) return { name, rest: typed.slice(end).trim() };
  }
  return null;
}

/** "t1" of "T1 2027"; a month or a year alone says too little to be taken for a name. */
function periodOf(name: string): string | null {
  return /^[tqh]\d/u.exec(plainName(name))?.[0] ?? null;
}
