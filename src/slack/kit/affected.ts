import type { SectionBlock } from '@slack/types';

import { LIMITS } from './limits.ts';
import { groupedByDates } from './grouped-by-dates.ts';
import { plainDateChange } from './facts.ts';
import type { Shown } from './preview.ts';
import { line, shortened } from './fields/text.ts';
import { kitWordsIn } from './words.ts';
import type { Affected } from '../../app/rescheduling/preview-affected.ts';

/** So many assignments are shown with their dates; the rest is counted. */
const MOST_SHOWN = 30;
const LONGEST_DELIVERABLE = 70;
const LONGEST_DATES = 500;

/** The dates that would change; assignments whose dates change alike stand together. */
export function affectedLines(affected: readonly Affected[], shown: Shown): SectionBlock[] {
  const all = affected.slice(0, MOST_SHOWN);
  const groups = groupedByDates(all, {
    dates: (changes) => changes.map((change) => plainDateChange(change, shown)).join(' · '),
    line: ({ label, deliverable }) => `${label} ${shortened(deliverable, LONGEST_DELIVERABLE)}`,
  });
  const texts = groups.map(({ dates, lines }) =>
    shortened([...lines, shortened(dates, LONGEST_DATES)].join('\n'), LIMITS.sectionText),
  );
  const left = affected.length - all.length;
  return [...texts, ...(left > 0 ? [kitWordsIn(shown.language).more(left)] : [])].map(line);
}
