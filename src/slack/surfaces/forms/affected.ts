import type { SectionBlock } from '@slack/types';

import type { Affected } from '../../../app/affected.ts';
import { wordsIn } from '../../../words/words.ts';
import { plainDateChange } from '../facts.ts';
import type { Shown } from '../preview.ts';
import { line, shortened } from './text.ts';

/** So many assignments are shown with their dates; the rest is counted. */
const MOST_SHOWN = 30;
const LONGEST_LINE = 600;

/** The dates that would change, a line for each assignment. */
export function affectedLines(affected: readonly Affected[], shown: Shown): SectionBlock[] {
  const lines = affected.slice(0, MOST_SHOWN).map(({ assignment, changes }) => {
    const dates = changes.map((change) => plainDateChange(change, shown));
    return shortened(
      `${assignment.label} ${assignment.deliverable.slice(0, 80)}: ${dates.join(' · ')}`,
      LONGEST_LINE,
    );
  });
  const left = affected.length - lines.length;
  return [...lines, ...(left > 0 ? [wordsIn(shown.language).more(left)] : [])].map(line);
}
