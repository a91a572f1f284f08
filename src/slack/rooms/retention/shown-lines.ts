import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { retentionWordsIn } from './words.ts';

const LONGEST_REASON = 200;

type Shown = Pick<AssignmentView, 'retention' | 'today'>;

/** Why it is kept out of weeding, and what of it was weeded; nothing for any other. */
export function retentionLines(
  { retention: { hold, weeded }, today }: Shown,
  language: Language,
): readonly string[] {
  const words = retentionWordsIn(language);
  const what = weeded.map(
    ({ kind, day }) => `${words.kinds[kind].toLowerCase()}, ${dayText(day, today, language)}`,
  );
  return [
    ...(hold === null
      ? []
      : [
          words.heldLine(
            escapeText(hold.reason, LONGEST_REASON),
            dayText(hold.day, today, language),
          ),
        ]),
    ...(what.length === 0 ? [] : [words.weededLine(what.join('; '))]),
  ];
}
