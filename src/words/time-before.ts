import type { Language } from '../domain/record/language.ts';
import type { TimeBefore } from '../domain/meetings/time-before.ts';
import { inLanguages } from './in-languages.ts';
import { plural } from './plural.ts';

const sv = {
  days: (count: number) => plural('sv', count, { one: '1 dag', other: `${count} dagar` }),
  'working-days': (count: number) =>
    plural('sv', count, { one: '1 arbetsdag', other: `${count} arbetsdagar` }),
  weeks: (count: number) => plural('sv', count, { one: '1 vecka', other: `${count} veckor` }),
  months: (count: number) => plural('sv', count, { one: '1 månad', other: `${count} månader` }),
  before: (amount: string) => `${amount} före`,
  beforeDispatch: (amount: string) => `${amount} före utskicket`,
  beforeMeeting: (amount: string, meeting: string) => `${amount} före ${meeting}`,
  beforeDispatchOf: (amount: string, meeting: string) => `${amount} före utskicket till ${meeting}`,
};

type Words = typeof sv;

const en = {
  days: (count) => plural('en', count, { one: '1 day', other: `${count} days` }),
  'working-days': (count) =>
    plural('en', count, { one: '1 working day', other: `${count} working days` }),
  weeks: (count) => plural('en', count, { one: '1 week', other: `${count} weeks` }),
  months: (count) => plural('en', count, { one: '1 month', other: `${count} months` }),
  before: (amount) => `${amount} before`,
  beforeDispatch: (amount) => `${amount} before the dispatch`,
  beforeMeeting: (amount, meeting) => `${amount} before ${meeting}`,
  beforeDispatchOf: (amount, meeting) => `${amount} before the dispatch for ${meeting}`,
} satisfies Words;

const wordsIn = inLanguages(sv, en);

/** @example timeBeforeText({ count: 14, unit: 'days', of: 'meeting' }, 'sv') // '14 dagar före' */
export function timeBeforeText({ count, unit, of }: TimeBefore, language: Language): string {
  const words = wordsIn(language);
  const amount = words[unit](count);
  return of === 'meeting' ? words.before(amount) : words.beforeDispatch(amount);
}

/** The same with the meeting's name: "14 dagar före sammanträdet tis 15 dec". */
export function beforeMeetingText(
  { count, unit, of }: TimeBefore,
  meeting: string,
  language: Language,
): string {
  const words = wordsIn(language);
  const amount = words[unit](count);
  return of === 'meeting'
    ? words.beforeMeeting(amount, meeting)
    : words.beforeDispatchOf(amount, meeting);
}
