import { timesIn } from '../../../domain/dates/times/times-in.ts';
import type { Day } from '../../../domain/days/day.ts';
import { spelledOut, stretchesIn } from '../../typed/stretches.ts';

/** What is said of an office beside the person: who holds it from when, or stands in and how long. */
export type OfficeLine =
  | { readonly is: 'holder'; readonly title: string; readonly from: Day | null }
  | { readonly is: 'deputy'; readonly title: string; readonly days: readonly Day[] }
  /** A time is said that is not understood: taken for a title, it would become a new office. */
  | { readonly is: 'unclear' };

const DEPUTY =
  /^(?:(?:till\s+|as\s+|to\s+)?(?:ersättare|ställföreträdare|vikarie|stf|deputy|stand-in))\s+(?:för|for|of)\s+/iu;
const JOINING = /^\s*(?:till|as|to|=)(?:\s+|$)|\s+(?:till|as|to|=)\s*$/giu;
// What leads in to a day; a number alone belongs to the title, as in "Direktör för område 2".
const LEADS_TO_DAY =
  /[\s,]+(?:(?:från\s+och\s+med|fr\.?o\.?m\.?|från|from|mellan|between|under|hela)\s*)?(?:den\s*|the\s*)?$/iu;

const SAYS_TIME = /\s(?:från|fr\.?\s?o\.?\s?m\.?|from)\s|\sden\s+\d{1,2}$/iu;

/**
 * The rest of `role set` once the person is taken out.
 * @example readOffice('till ersättare för Regiondirektören 1 juli till 14 augusti', today)
 */
export function readOffice(rest: string, today: Day): OfficeLine {
  const line = spelledOut(rest, today);
  const stretches = stretchesIn(line, today);
  const [first] = stretches;
  const words = (first ? line.slice(0, first.at).replace(LEADS_TO_DAY, '') : line).trim();
  if (SAYS_TIME.test(words) || timesIn(words).length > 0) return { is: 'unclear' };
  const days = [...new Set([first?.from, stretches.at(-1)?.to])].filter((day) => day !== undefined);
  const deputy = DEPUTY.exec(words);
  if (deputy !== null) return { is: 'deputy', title: words.slice(deputy[0].length).trim(), days };
  const title = words.replace(JOINING, '').trim();
  return { is: 'holder', title, from: first?.from ?? null };
}
