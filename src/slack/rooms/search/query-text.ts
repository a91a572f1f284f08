import type { SearchPage } from '../../../app/search/search-assignments.ts';
import type { Day } from '../../../domain/days/day.ts';
import { FIRST_DAY, LAST_DAY } from '../../../domain/search/days-limited.ts';
import type { Query } from '../../../domain/search/query.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { nameText } from '../../kit/facts.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { searchWordsIn } from './words.ts';

const LONGEST_WORDS = 200;

/** "”badhus” · i RUN · avslutade": what was sought, and all that it was narrowed down to. */
export function queryText(
  { query, narrowedTo, today }: Pick<SearchPage, 'query' | 'narrowedTo' | 'today'>,
  language: Language,
): string {
  const words = searchWordsIn(language);
  const { code, whose } = narrowedTo;
  const sought =
    query.words === ''
      ? words.everything
      : kitWordsIn(language).quoted(escapeText(query.words, LONGEST_WORDS));
  const pieces = [
    sought,
    ...(query.similar ? [words.similar] : []),
    ...(query.ended === null ? [] : [words.ended[query.ended]]),
    ...(code === null ? [] : [words.inCommittee(escapeText(code))]),
    ...(whose === null ? [] : [words.whose(nameText(whose))]),
    ...(query.days === null ? [] : [daysText(query.days, today, language)]),
  ];
  return pieces.join(' · ');
}

function daysText(
  { from, to }: NonNullable<Query['days']>,
  today: Day,
  language: Language,
): string {
  const { days } = searchWordsIn(language);
  const text = (day: Day): string => dayText(day, today, language);
  if (from === to) return days.on(text(from));
  if (isYear(from, to)) return days.on(from.slice(0, 4));
  if (from === FIRST_DAY) return days.until(text(to));
  return to === LAST_DAY ? days.since(text(from)) : days.between(text(from), text(to));
}

function isYear(from: Day, to: Day): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
