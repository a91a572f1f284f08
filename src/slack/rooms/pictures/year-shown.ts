import type { PictureShown } from '../../../app/pictures/give-picture.ts';
import type { Year, YearMeeting } from '../../../app/ports/picture.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText, monthText } from '../../../words/dates.ts';
import { cut, escapeText } from '../../kit/escape.ts';
import { picturesWordsIn } from './words.ts';

const LONGEST_NAME = 80;

/** A year with all that its picture shows in words: a line for each month that has anything. */
export function yearShown(year: Year, language: Language): PictureShown {
  const words = picturesWordsIn(language);
  const { name } = year.committee;
  const months = Array.from({ length: 12 }, (_, at) => monthLine(year, at + 1, language));
  const held = year.meetings.filter(({ state }) => state !== 'cancelled').length;
  return {
    picture: year,
    title: words.year(cut(name, LONGEST_NAME), year.year),
    alternative: words.yearAlternative(cut(name, LONGEST_NAME), year.year, held),
    words: [`*${words.year(escapeText(name, LONGEST_NAME), year.year)}*`, ...months].join('\n'),
  };
}

/** "december: tis 15 dec, 6 uppdrag · 9 att lämna: ons 2 dec (3), mån 7 dec (6)" */
function monthLine(year: Year, month: number, language: Language): string {
  const words = picturesWordsIn(language);
  const prefix = `${year.year}-${String(month).padStart(2, '0')}-`;
  const meetings = year.meetings
    .filter(({ day }) => day.startsWith(prefix))
    .map((each) => meetingText(each, year, language));
  const load = year.load.filter(({ day }) => day.startsWith(prefix));
  const count = load.reduce((sum, each) => sum + each.count, 0);
  const days = load.map((each) => `${dayText(each.day, year.madeOn, language)} (${each.count})`);
  const all = [...meetings, ...(count === 0 ? [] : [words.due(count, days.join(', '))])];
  return `${monthText(month, language)}: ${all.length === 0 ? words.emptyMonth : all.join(' · ')}`;
}

function meetingText(
  { day, state, assignments }: YearMeeting,
  { madeOn }: Year,
  language: Language,
): string {
  const words = picturesWordsIn(language);
  const called = {
    held: words.meetingHeld,
    cancelled: words.meetingCancelled,
    planned: words.meetingPlanned,
  }[state](dayText(day, madeOn, language));
  const isEmpty = state === 'cancelled' || assignments === 0;
  return isEmpty ? `*${called}*` : `*${called}*, ${words.assignments(assignments)}`;
}
