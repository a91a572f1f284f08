import type { Day } from '../../domain/day.ts';
import { daysIn, daysStartIn } from './two-days.ts';

/** What is said of an office beside the person: who holds it from when, or stands in and how long. */
export type OfficeLine =
  | { readonly is: 'holder'; readonly title: string; readonly from: Day | null }
  | { readonly is: 'deputy'; readonly title: string; readonly days: readonly Day[] };

const DEPUTY =
  /^(?:(?:till\s+|as\s+|to\s+)?(?:ersättare|ställföreträdare|vikarie|stf|deputy|stand-in))\s+(?:för|for|of)\s+/iu;
const JOINING = /^\s*(?:till|as|to|=)(?:\s+|$)|\s+(?:till|as|to|=)\s*$/giu;
// What leads in to a day; a number alone belongs to the title, as in "Direktör för område 2".
const LEADS_TO_DAY =
  /[\s,]+(?:(?:från\s+och\s+med|fr\.?o\.?m\.?|från|from|mellan|between|under)\s*)?(?:den\s*|the\s*)?$/iu;

/**
 * The rest of `role set` once the person is taken out.
 * @example readOffice('till ersättare för Regiondirektören 1 juli till 14 augusti', today)
 */
export function readOffice(rest: string, today: Day): OfficeLine {
  const days = daysIn(rest, today);
  const at = daysStartIn(rest);
  const words = (at === null ? rest : rest.slice(0, at).replace(LEADS_TO_DAY, '')).trim();
  const deputy = DEPUTY.exec(words);
  if (deputy !== null) return { is: 'deputy', title: words.slice(deputy[0].length).trim(), days };
  const title = words.replace(JOINING, '').trim();
  return { is: 'holder', title, from: days[0] ?? null };
}
