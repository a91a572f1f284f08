import { timesIn } from '../../../domain/dates/times/times-in.ts';
import { addDays, type Day } from '../../../domain/days/day.ts';
import { titleDeputised } from '../../../domain/committee/title.ts';
import { spelledOut, stretchesIn } from '../../typed/stretches.ts';

/** The days of who holds an office for a time or stands in; null for today, and for no end. */
type SaidDays = { readonly from: Day | null; readonly to: Day | null };

/** What is said of an office beside the person: who holds it from when, or stands in and how long. */
export type OfficeLine =
  | ({ readonly is: 'holder'; readonly title: string } & SaidDays)
  | {
      readonly is: 'deputy';
      readonly title: string;
      /** Null where no day is said: whenever the holder's Slack status says that they are away. */
      readonly days: { readonly from: Day; readonly to: Day | null } | null;
    }
  /** A time is said that is not understood: taken for a title, it would become a new office. */
  | { readonly is: 'unclear' }
  /** Words behind the last day: dropped, they would be lost. */
  | { readonly is: 'more-words'; readonly words: string };

const AS = /^\s*(?:till|as|to|=)\s+/iu;
const JOINING = /^\s*(?:till|as|to|=)(?:\s+|$)|\s+(?:till|as|to|=)\s*$/giu;
// What leads in to a day; a number alone belongs to the title, as in "Direktör för område 2".
const LEADS_TO_DAY =
  /[\s,]+(?:(?:från\s+och\s+med|fr\.?\s?o\.?\s?m\.?|från|from|mellan|between|under|hela|(?:(?:fram\s+)?till|to|until)(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?)\s*)?(?:den\s*|the\s*)?$/iu;

const UNTIL =
  /[\s,](?:(?:fram\s+)?till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|to|until)\s*(?:den\s*|the\s*)?$/iu;
const FROM = /[\s,](?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|from)\s*(?:den\s*|the\s*)?$/iu;

const DURING = /\s(?:hela|under|during)\s*$/iu;
const SAYS_TIME = /\s(?:från|fr\.?\s?o\.?\s?m\.?|from)\s|\sden\s+\d{1,2}$/iu;
const NO_END =
  /(?<=^|[\s,])(?:(?:och|and)\s+)?(?:tills\s+vidare|until\s+further\s+notice)(?=$|[\s,.])/giu;
const NOW = /(?<=(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|from)\s+)(?:nu|now)(?!\p{L})/giu;

/** A first day without a year that lies no farther back has been; else next year's is meant. */
const DAYS_BEGUN = 62;

/**
 * The rest of `role set` once the person is taken out.
 * @example readOffice('till ersättare för Regiondirektören 1 juli till 14 augusti', today)
 */
export function readOffice(rest: string, today: Day): OfficeLine {
  const line = spelledOut(rest.replaceAll(NO_END, '').replaceAll(NOW, today), today);
  const isOpen = rest.search(NO_END) !== -1;
  const [first] = stretchesIn(line, today);
  const words = (first ? line.slice(0, first.at).replace(LEADS_TO_DAY, '') : line).trim();
  if (SAYS_TIME.test(words) || timesIn(words).length > 0) return { is: 'unclear' };
  const more = behindDays(line);
  if (more !== '') return { is: 'more-words', words: more };
  const days = daysIn(line, today);
  const title = titleDeputised(words.replace(AS, ''));
  if (title === null)
    return {
      is: 'holder',
      title: words.replaceAll(JOINING, '').trim(),
      ...heldFor(line, days, today),
    };
  if (days.from === null && days.to === null && !isOpen) return { is: 'deputy', title, days: null };
  return { is: 'deputy', title, days: { from: days.from ?? today, to: days.to } };
}

/** What stands behind the last day, if any is said. */
function behindDays(line: string): string {
  const last = timesIn(line).at(-1);
  return last === undefined ? '' : line.slice(last.to).replace(MEANS_NO_MORE, '').trim();
}

/** Signs, and words that only say that it goes on, or that the day is counted in. */
const MEANS_NO_MORE =
  /^[\s,.;!)]*(?:(?:och\s+)?(?:framåt|framöver|tills\s+vidare)|and\s+onwards?|onwards?|on|inklusive|inclusive|tack|please|kl\.?\s?\d{1,2}(?:[.:]\d\d)?)?[\s,.;!)]*$/iu;

/**
 * The first day and the last. The last is to come; the first may have been, as an absence has often
 * begun when somebody hears of it. One day alone is the first after "från", the last after "till".
 */
function daysIn(line: string, today: Day): SaidDays {
  const stretches = stretchesIn(line, today);
  const [first] = stretches;
  if (first === undefined) return { from: null, to: null };
  const before = line.slice(0, first.at);
  const to = stretches.at(-1)?.to ?? first.to;
  if (stretches.length > 1) return { from: firstDay(line, addDays(to, -364)), to };
  if (UNTIL.test(before)) return { from: null, to };
  if (FROM.test(before)) return { from: firstDay(line, addDays(today, -DAYS_BEGUN)), to: null };
  return { from: first.from, to };
}

/** The first day that a line names, where days without a year are counted from another. */
function firstDay(line: string, since: Day): Day | null {
  return stretchesIn(line, since)[0]?.from ?? null;
}

/** Who holds an office on "1 juli" holds it from then on, unless it is said for how long. */
function heldFor(line: string, { from, to }: SaidDays, today: Day): SaidDays {
  const stretches = stretchesIn(line, today);
  const [first] = stretches;
  if (first === undefined || from === null || stretches.length > 1) return { from, to };
  return { from, to: DURING.test(line.slice(0, first.at)) ? to : null };
}
