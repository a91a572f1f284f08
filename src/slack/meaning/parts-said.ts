import type { Name } from '../typed/names-in.ts';

const JOINS =
  /^(?:[\s,.;:–—-]|(?:och|samt|men|medan|and|but|while)(?!\p{L}))+|(?:[\s,;:–—-]|(?<!\p{L})(?:och|samt|men|medan|and|but|while))+$/giu;

/**
 * What a message says of each of those that it names, where it begins with the first and each is
 * followed by something of its own: "RUN-5 på rätt spår, RUN-7 stopp". Null where all of it is said
 * of all, or that cannot be told.
 * @returns as many texts as there are names
 */
export function partsSaid(words: string, names: readonly Name[]): readonly string[] | null {
  const [first, second] = names;
  if (first === undefined || second === undefined) return null;
  if (/\p{L}{2}/u.test(words.slice(0, first.from))) return null;
  const parts = names.map(({ to }, at) =>
    words.slice(to, names[at + 1]?.from ?? words.length).replaceAll(JOINS, ''),
  );
  return parts.every((each) => /\p{L}{2}|\p{Extended_Pictographic}/u.test(each)) ? parts : null;
}
