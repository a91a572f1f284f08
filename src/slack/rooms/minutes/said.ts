import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { sentence } from '../../kit/blocks.ts';
import { paragraphText } from '../../kit/minutes.ts';
import { type NotDone, notDoneLines } from '../../kit/not-done.ts';
import type { Said } from '../../kit/said.ts';
import { editButton } from '../editing/buttons.ts';
import { minutesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** What was confirmed; other words may mean that more is to be changed. */
export function minutesConfirmed(
  view: AssignmentView,
  { isReworded }: { readonly isReworded: boolean },
  language: Language,
): Said {
  const words = minutesWordsIn(language);
  const lead = isReworded ? words.isReworded : words.isConfirmed;
  const text = `${lead}\n${confirmedLine(view, language)}`;
  return sentence(text, ...(isReworded ? [editButton(view.id, language)] : []));
}

/** Many at once, a line each; below, those that were refused. */
export function minutesOfMeetingConfirmed(
  views: readonly Confirmed[],
  notConfirmed: readonly NotDone[],
  language: Language,
): Said {
  const lines = views.map((view) => confirmedLine(view, language));
  const all = [minutesWordsIn(language).isConfirmed, ...lines];
  return sentence([...all, ...notDoneLines(notConfirmed, language)].join('\n'));
}

type Confirmed = Pick<AssignmentView, 'label' | 'origin'>;

/** "RUN-12 § 87, justerad". */
function confirmedLine(view: Confirmed, language: Language): string {
  return `*${view.label}* ${paragraphText(view, language) ?? ''}`;
}
