import type { Office } from '../committee/office.ts';
import { type Offices, officesWritten } from '../committee/offices.ts';
import { normaliseTitle } from '../committee/title.ts';
import { matchesOf } from '../text/matches-of.ts';

export type LeadingOffice = { readonly title: string; readonly words: string };

/** The words of a title that several offices can have, and the titles of those. */
export type LeadingOffices = { readonly titles: readonly string[]; readonly words: string };

/** How much longer a title can be as it is written: "den tillförordnade", endings, an article. */
const LONGER_BY = 40;

/**
 * The office that a line begins with, in any form of its title, and the words that said so: the most
 * that mean one. Null where none is meant, or several can be.
 */
export function leadingOffice(text: string, committee: Offices): LeadingOffice | null {
  const { titles = [], words = '' } = leadingOffices(text, committee) ?? {};
  const [title, another] = titles;
  return title === undefined || another !== undefined ? null : { title, words };
}

/**
 * The same with every office that is called so. It is compared word by word, so that no sign of a
 * title is taken for a pattern's.
 */
export function leadingOffices(text: string, committee: Offices): LeadingOffices | null {
  const longest = Math.max(0, ...committee.offices.flatMap(titlesOf).map(({ length }) => length));
  for (const end of wordEnds(text, Math.max(longest, LONGEST_WORD) + LONGER_BY).toReversed()) {
    const words = text.slice(0, end);
    const titles = officesWritten(committee, words).map(({ title }) => title);
    const [title] = titles;
    if (title === undefined || (JOINS.test(words) && !isStored(words, title))) continue;
    return isOwner(text, end) && !isLastWordOf(title, words) ? null : { titles, words };
  }
  return null;
}

/** "Nämndsekreteraren": an officer's word, whatever the office is called. */
const LONGEST_WORD = 17;

function titlesOf({ title, alsoCalled }: Office): readonly string[] {
  return [title, ...alsoCalled];
}

/** What stands between the holder and the rest, if no title ends with it. */
const JOINS = /[,:;]$/u;

function isStored(words: string, title: string): boolean {
  return normaliseTitle(words) === normaliseTitle(title);
}

/** "HR" is no holder in "HR-direktören", nor "Ekonomi" in "Ekonomi- och HR-direktören". */
const LAST_OF_WORD = /\S(?![\p{L}\p{N}\p{M}]|\p{Pd}[\p{L}\p{N}]|\p{Pd}\s+(?:och|&|samt)\s)/gu;

/** Where a word ends, or a sign that can belong to a title: never inside a word. */
function wordEnds(text: string, farthest: number): number[] {
  // A whole paragraph is not looked through; what follows the farthest end says whether it is one.
  const ends = matchesOf(LAST_OF_WORD, text.slice(0, farthest + LONGER_BY));
  return ends.map(({ 0: sign, index }) => index + sign.length).filter((end) => end <= farthest);
}

/** "Kommundirektörens stab" is another than the director: the genitive says whose it is. */
function isOwner(text: string, end: number): boolean {
  return /s$/iu.test(text.slice(0, end)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(end));
}

/** "Head of Libraries" ends so in every form. */
function isLastWordOf(title: string, words: string): boolean {
  const [one, other] = [title, words].map((each) => normaliseTitle(each).split(' ').at(-1));
  return one === other;
}
