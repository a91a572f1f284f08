import { addDays, type Day } from '../days/day.ts';
import type { Stretch } from '../days/stretch.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { DuePhrase } from './due-phrase.ts';
import { refused, type ResolvedDue } from './resolved-due.ts';

/** A part of a month that no calendar knows: "i mitten av februari". */
const PART =
  /(?<!\p{L})(?:(?:början|mitten|beginning|middle)\s+(?:av|of)|mid|medio|primo)(?!\p{L})/iu;
/** A season without its year: where it begins and ends is everybody's own guess. */
const SEASON =
  /(?<!\p{L})(?:sen|tidig)?(?:våren|vårterminen|sommaren|hösten|höstterminen|vintern|spring|summer|autumn|winter)(?!\s+(?:20)?\d{2}|\p{L})/iu;
const BEFORE = /^(?:(?:allra\s+)?senast\s+)?(?:före|innan|inför|before)(?!\p{L})/iu;
/** "Before the summer" has the meetings in June in it. */
const SUMMER = /sommar|summer/iu;

/** Words for a time without a day in it are asked about, with the meetings that can be meant. */
export function looseDue(
  { kind, text }: DuePhrase,
  planned: readonly Meeting[],
  { stretch, today }: { readonly stretch: Stretch; readonly today: Day },
): ResolvedDue | null {
  if (kind !== 'period') return null;
  if (PART.test(text)) return refused('unclear', { choices: within(planned, stretch) });
  if (!SEASON.test(text)) return null;
  if (!BEFORE.test(text)) {
    const [now, next] = [stretch, { from: aYearOn(stretch.from), to: aYearOn(stretch.to) }];
    return refused('unclear', { choices: [...within(planned, now), ...within(planned, next)] });
  }
  const last = SUMMER.test(text) ? `${stretch.from.slice(0, 5)}06-30` : addDays(stretch.from, -1);
  const choices = planned.filter(({ day }) => today < day && day <= last).slice(-1);
  return refused('unclear', { choices });
}

function within(planned: readonly Meeting[], { from, to }: Stretch): readonly Meeting[] {
  return planned.filter(({ day }) => from <= day && day <= to);
}

function aYearOn(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
