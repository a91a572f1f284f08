import type { Holder } from '../committee/holder.ts';
import type { Committee } from '../committee/committee.ts';
import { officeWritten } from '../committee/offices.ts';
import type { Person } from '../record/person.ts';

/** The words that a line begins with: whom they mean, if anybody, and what follows them. */
export type Leading = {
  readonly holder: Holder | null;
  readonly words: string;
  readonly rest: string;
};

const MENTION = /^<@([UW][A-Z0-9]*)(?:\|[^>]*)?>/u;
const MYSELF = /^(?:mig|jag|me|myself)(?=[\s,:])/iu;

/** A mention, the longest office title that the committee knows, or the sender. */
export function leadingHolder(line: string, committee: Committee, me: Person | null): Leading {
  const text = line.normalize('NFC').trim();
  const mention = MENTION.exec(text);
  const user = mention?.[1];
  if (mention !== null && user !== undefined)
    return taken(text, mention[0], { kind: 'person', person: { team: committee.team, user } });

  const office = longestTitle(text, committee) ?? writtenTitle(text, committee);
  if (office !== null) return taken(text, office.words, { kind: 'office', title: office.title });

  const myself = MYSELF.exec(text);
  if (me !== null && myself !== null) return taken(text, myself[0], { kind: 'person', person: me });
  return taken(text, nameWords(text), null);
}

function longestTitle(
  text: string,
  committee: Pick<Committee, 'offices'>,
): { readonly title: string; readonly words: string } | null {
  const found = committee.offices.flatMap(({ title }) => {
    const words = titlePattern(title).exec(text)?.[0];
    return words === undefined ? [] : [{ title, words }];
  });
  return found.toSorted((one, other) => other.words.length - one.words.length)[0] ?? null;
}

/** A title with other endings, "regiondirektör"; the most words that mean one office. */
function writtenTitle(
  text: string,
  committee: Pick<Committee, 'offices'>,
): { readonly title: string; readonly words: string } | null {
  const longest = Math.max(0, ...committee.offices.map(({ title }) => title.split(/\s+/u).length));
  for (let count = longest; count > 0; count -= 1) {
    const words = new RegExp(`^(?:\\S+\\s+){${count - 1}}[^\\s,:]+`, 'u').exec(text)?.[0];
    const office = words === undefined ? null : officeWritten(committee, words);
    if (words !== undefined && office !== null) return { title: office.title, words };
  }
  return null;
}

/** A title as a whole, whatever its case and its kinds of space: "Direktör" is not "Direktören". */
function titlePattern(title: string): RegExp {
  const words = title.normalize('NFC').trim().split(/\s+/u).map(escaped);
  return new RegExp(`^${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * The words that were most likely meant as a title, to be shown as unknown: the first, and those
 * in capitals after it ("Regional Utvecklingsdirektör").
 */
function nameWords(text: string): string {
  return /^\S+(?:\s+\p{Lu}\S*)*/u.exec(text)?.[0].replace(/[,:]$/u, '') ?? '';
}

function taken(text: string, words: string, holder: Holder | null): Leading {
  return { holder, words, rest: text.slice(words.length) };
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
