import type { Committee } from '../committee/committee.ts';
import { bodyNamed } from '../committee/body-name.ts';
import { isPersonal } from './body-at-start.ts';
import { leadingBody } from './leading-body.ts';
import { leadingHolder } from './leading-holder.ts';
import { titleWords } from './title-words.ts';

/** What a line's unknown holder can be, if it is a body outside. */
export type OfferedBody = {
  /** The name under which it could be added. */
  readonly name: string;
  /** Those that are known and may be meant. */
  readonly like: readonly string[];
};

/** Null where nobody would take the words for a body: a title, or a word in small letters. */
export function offeredBody(line: string, committee: Committee): OfferedBody | null {
  const text = line.normalize('NFC').trim();
  const found = leadingBody(text, committee.bodies);
  if (found !== null) return { name: found.name, like: found.is === 'asked' ? found.like : [] };
  const words = titleWords(text);
  const isName = /^\p{Lu}\p{L}/u.test(words) && !isPersonal(words);
  return isName ? { name: bodyNamed(words), like: [] } : null;
}

/**
 * The line with a body's name in quotes instead of the words that it begins with, so that it means
 * that body. Where it begins with more of the name than was understood, that goes too.
 */
export function lineOfBody(line: string, name: string, committee: Committee): string {
  const text = line.normalize('NFC').trim();
  const { words } = leadingHolder(text, committee, null);
  const isWhole =
    text.slice(0, name.length).toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv');
  const length = isWhole ? Math.max(words.length, name.length) : words.length;
  return `"${name.replaceAll('"', '')}"${text.slice(length)}`;
}
