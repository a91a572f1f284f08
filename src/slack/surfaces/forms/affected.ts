import type { KnownBlock } from '@slack/types';

import type { Affected } from '../../../app/affected-dates.ts';
import type { Language } from '../../../domain/committee.ts';
import type { Day } from '../../../domain/day.ts';
import { wordsIn } from '../../../words/words.ts';
import { dateChangeText } from '../facts.ts';
import { line, shortened } from './text.ts';

/** So many assignments are shown with their dates; the rest is counted. */
const MOST_SHOWN = 30;
const LONGEST_LINE = 400;

/** Every assignment whose dates would be others, old → new. */
export function affectedBlocks(
  affected: readonly Affected[],
  { today, language }: { readonly today: Day; readonly language: Language },
): readonly KnownBlock[] {
  const lines = affected.slice(0, MOST_SHOWN).map(({ assignment, changes }) => {
    const dates = changes.map((change) => dateChangeText(change, { today, language }));
    return shortened(
      `${assignment.label} ${assignment.deliverable.slice(0, 80)}: ${dates.join(' · ')}`,
      LONGEST_LINE,
    );
  });
  const left = affected.length - lines.length;
  return [...lines, ...(left > 0 ? [wordsIn(language).more(left)] : [])].map(line);
}
