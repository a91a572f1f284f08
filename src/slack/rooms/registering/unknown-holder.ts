import type { Button } from '@slack/types';
import { distance } from 'fastest-levenshtein';

import { titleKey } from '../../../domain/committee/title.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { saidAgain } from '../../kit/said-again.ts';
import { registeringWordsIn } from './words.ts';

export type UnknownHolder = {
  readonly committee: string;
  readonly code: string;
  readonly line: string;
  /** The words that were most likely meant as a title. */
  readonly unclear: string | null;
  readonly offices: readonly string[];
  /** The office that leads the committee's administration; null, or not said, where none does. */
  readonly leads?: string | null;
};

const MOST_NEAR = 3;
/** Longer lines would be cut in a form's own data; for those the form for an assignment is there. */
const LONGEST_LINE = 1500;
const LONGEST_TITLE = 100;

/** The administration as a whole: who leads it holds what it is given. */
const ADMINISTRATION =
  /(?:förvaltningen|kontoret|kansliet|organisationen)$|^(?:the\s+)?(?:administration|office|department)$/iu;

/** What helps where nobody has the title: to add the office, or one that is called nearly so. */
export function unknownHolderButtons(about: UnknownHolder, language: Language): readonly Button[] {
  const { unclear, line, committee, code, offices, leads = null } = about;
  if (unclear === null || unclear === '') return [];
  const rest = line.trim().slice(unclear.length);
  const leading = ADMINISTRATION.test(unclear) && leads !== null ? [leads] : [];
  const near = [...new Set([...leading, ...nearOffices(unclear, offices)])].map((title) => ({
    text: title,
    words: `register ${code} ${title}${rest}`,
  }));
  if (line.length > LONGEST_LINE || unclear.length > LONGEST_TITLE) return saidAgain(near);
  const add = { action: 'add_office', value: `${committee}|${unclear.length}|${line.trim()}` };
  const { addsOffice } = registeringWordsIn(language);
  return [button(addsOffice(unclear), add), ...saidAgain(near)];
}

/** The titles that are nearest to what was written; one that shares nothing with it is none. */
export function nearOffices(words: string, offices: readonly string[]): readonly string[] {
  const wanted = titleKey(words);
  return offices
    .map((title) => ({ title, away: distance(titleKey(title), wanted) }))
    .filter(({ title, away }) => away <= Math.max(titleKey(title).length, wanted.length) / 2)
    .toSorted((one, other) => one.away - other.away)
    .slice(0, MOST_NEAR)
    .map(({ title }) => title);
}
