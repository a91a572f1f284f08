import { timesIn } from '../../../domain/dates/times/times-in.ts';
import type { Day } from '../../../domain/days/day.ts';
import { titleDeputised } from '../../../domain/committee/title.ts';
import { spelledOut, stretchesIn, type TypedStretch } from '../../typed/stretches.ts';

/** What is said of an office beside the person: who holds it from when, or stands in and how long. */
export type OfficeLine =
  | {
      readonly is: 'holder';
      readonly title: string;
      readonly from: Day | null;
      /** The last day of who holds it for a time; null until further notice. */
      readonly to: Day | null;
    }
  | { readonly is: 'deputy'; readonly title: string; readonly days: readonly Day[] }
  /** A time is said that is not understood: taken for a title, it would become a new office. */
  | { readonly is: 'unclear' };

const AS = /^\s*(?:till|as|to|=)\s+/iu;
const JOINING = /^\s*(?:till|as|to|=)(?:\s+|$)|\s+(?:till|as|to|=)\s*$/giu;
// What leads in to a day; a number alone belongs to the title, as in "Direktör för område 2".
const LEADS_TO_DAY =
  /[\s,]+(?:(?:från\s+och\s+med|fr\.?o\.?m\.?|från|from|mellan|between|under|hela|(?:(?:fram\s+)?till|to|until)(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?)\s*)?(?:den\s*|the\s*)?$/iu;

const UNTIL =
  /[\s,](?:(?:fram\s+)?till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|to|until)\s*(?:den\s*|the\s*)?$/iu;

const DURING = /\s(?:hela|under|during)\s*$/iu;

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
  const title = titleDeputised(words.replace(AS, ''));
  if (title !== null) return { is: 'deputy', title, days };
  return {
    is: 'holder',
    title: words.replaceAll(JOINING, '').trim(),
    ...heldIn(line, stretches),
  };
}

/**
 * A day or week alone is the first, "från 1 juli"; said with "till", the last. It has both where two
 * are said, or with "hela" or "under".
 */
function heldIn(
  line: string,
  stretches: readonly TypedStretch[],
): { readonly from: Day | null; readonly to: Day | null } {
  const [first, another] = stretches;
  if (first === undefined) return { from: null, to: null };
  const before = line.slice(0, first.at);
  if (another === undefined && UNTIL.test(before)) return { from: null, to: first.to };
  const hasBoth = another !== undefined || DURING.test(before);
  return { from: first.from, to: hasBoth ? (stretches.at(-1)?.to ?? null) : null };
}
