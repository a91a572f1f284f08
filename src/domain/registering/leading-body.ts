import type { Body } from '../committee/body.ts';
import { bodyNamed, bodyWritten } from '../committee/body-name.ts';
import { bodyAtStart, NAMES_TWO } from './body-at-start.ts';

/** The body that a line begins with, and the words that said so. */
export type LeadingBody =
  | { readonly is: 'body'; readonly name: string; readonly words: string }
  /** A body that is not known, or perhaps is one of those that are. */
  | {
      readonly is: 'asked';
      readonly name: string;
      readonly words: string;
      readonly like: readonly string[];
    };

const DOUBLE = '["“”„‟″«»]';
const SINGLE = "['‘’‚‛‹›`´]";
const QUOTED = new RegExp(
  `^(?:${DOUBLE}([^"“”„‟″«»]+)${DOUBLE}|${SINGLE}{1,2}(.+?)${SINGLE}{1,2})(?::?s)?(?=$|[\\s,.:;])`,
  'u',
);

/**
 * The body that a line begins with: in quotes of any kind, by a name that the committee knows in one
 * of its forms, or by one that unmistakably is a body's. Null where nothing says that it is one.
 */
export function leadingBody(text: string, bodies: readonly Body[]): LeadingBody | null {
  const found = quoted(text, bodies) ?? unquoted(text, bodies);
  return found !== null && NAMES_TWO.test(text.slice(found.words.length)) ? null : found;
}

/** The words between the quotes that a line begins with; null where it begins with none. */
export function quotedAtStart(
  text: string,
): { readonly words: string; readonly name: string } | null {
  const found = QUOTED.exec(text);
  const name = bodyNamed(found?.[1] ?? found?.[2] ?? '');
  return found === null || name === '' ? null : { words: found[0], name };
}

/** Whoever puts a name in quotes has said where it ends; only its likes are asked about. */
function quoted(text: string, bodies: readonly Body[]): LeadingBody | null {
  const found = quotedAtStart(text);
  return found && meant(found, bodies);
}

function unquoted(text: string, bodies: readonly Body[]): LeadingBody | null {
  const known = knownAtStart(text, bodies);
  const named = bodyAtStart(text);
  if (named === null || (known !== null && known.words.length >= named.words.length)) return known;
  const { words } = named;
  const found = meant({ words, name: bodyNamed(words) }, bodies);
  if (!named.unsure) return found;
  return found.is === 'asked' ? found : { ...found, is: 'asked', like: [] };
}

function meant(
  { words, name }: { readonly words: string; readonly name: string },
  bodies: readonly Body[],
): LeadingBody {
  const written = bodyWritten(bodies, name);
  if (written.is === 'known') return { is: 'body', name: written.body.name, words };
  if (written.is === 'new') return { is: 'body', name, words };
  return { is: 'asked', name, words, like: written.bodies.map((each) => each.name) };
}

/** How much longer than its name a known body can be written. */
const LONGER_BY = 20;

function knownAtStart(text: string, bodies: readonly Body[]): LeadingBody | null {
  const farthest = Math.max(0, ...bodies.map(({ name }) => name.length)) + LONGER_BY;
  for (const end of wordEnds(text, farthest).toReversed()) {
    const words = text.slice(0, end);
    const written = bodyWritten(bodies, words);
    if (written.is !== 'known') continue;
    const { name } = written.body;
    const rest = text.slice(end);
    return isSurelyWhole(words, name, rest)
      ? { is: 'body', name, words }
      : { is: 'asked', name: bodyNamed(words), words, like: [name] };
  }
  return null;
}

function same(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}

/** "Länstrafikens chef" is somebody there, and "Länstrafiken Norrbotten" may be another body. */
function isSurelyWhole(words: string, name: string, rest: string): boolean {
  if (same(words, name)) return true;
  if (/s$/iu.test(words) && !/s$/iu.test(name) && /^\s+[\p{L}\p{N}]/u.test(rest)) return false;
  return !/^\s+\p{Lu}/u.test(rest) || same(bodyNamed(words), name);
}

function wordEnds(text: string, farthest: number): readonly number[] {
  const ends = Array.from({ length: Math.min(text.length, farthest) }, (_, at) => at + 1);
  return ends.filter(
    (end) => !/[\s,:;]/u.test(text.slice(end - 1, end)) && /^(?:$|[\s,:;])/u.test(text.slice(end)),
  );
}
