import type { Button } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { minutesWordsIn } from '../../words/minutes-words.ts';
import { wordsIn } from '../../words/words.ts';
import { button, sentence } from './blocks.ts';
import { escapeText } from './escape.ts';
import { type NotDone, notDoneLines } from './not-done.ts';
import type { Said } from './said.ts';

type Decided = Pick<AssignmentView, 'origin'>;

/** That the minutes are not confirmed, as a line of its own; none where they are or nobody said. */
export function preliminaryLines({ origin }: Decided, language: Language): readonly string[] {
  return origin.minutes === 'preliminary' ? [`_${minutesWordsIn(language).preliminary}_`] : [];
}

/** The same among the facts of a list's line. */
export function preliminaryShort({ origin }: Decided, language: Language): readonly string[] {
  return origin.minutes === 'preliminary' ? [`_${minutesWordsIn(language).preliminaryShort}_`] : [];
}

/** "§ 87", or "§ 87, justerad"; null where no § is known. */
export function paragraphText({ origin }: Decided, language: Language): string | null {
  if (origin.paragraph === null) return null;
  const paragraph = escapeText(origin.paragraph, 60);
  return origin.minutes === 'confirmed' ? minutesWordsIn(language).confirmed(paragraph) : paragraph;
}

/** What was confirmed; other words may mean that more is to be changed. */
export function minutesConfirmed(
  view: AssignmentView,
  { isReworded }: { readonly isReworded: boolean },
  language: Language,
): Said {
  const { nowConfirmed, nowReworded } = minutesWordsIn(language);
  const said = isReworded ? nowReworded : nowConfirmed;
  const about = `*${view.label}* ${paragraphText(view, language) ?? ''}`;
  const edit = { action: 'edit', value: view.id };
  const text = `${said}\n${about}`;
  return sentence(text, ...(isReworded ? [button(wordsIn(language).buttons.edit, edit)] : []));
}

/** Many at once, a line each; below, those that were refused. */
export function minutesOfMeetingConfirmed(
  views: readonly Pick<AssignmentView, 'label' | 'origin'>[],
  notConfirmed: readonly NotDone[],
  language: Language,
): Said {
  const lines = views.map((view) => `*${view.label}* ${paragraphText(view, language) ?? ''}`);
  const said = [minutesWordsIn(language).nowConfirmed, ...lines];
  return sentence([...said, ...notDoneLines(notConfirmed, language)].join('\n'));
}

/** The button that opens the form in which the minutes are confirmed, while they are preliminary. */
export function confirmButtons(
  { id, origin, ending }: Pick<AssignmentView, 'id' | 'origin' | 'ending'>,
  language: Language,
): readonly Button[] {
  if (origin.minutes !== 'preliminary' || ending !== null) return [];
  const { confirm } = minutesWordsIn(language);
  return [button(confirm, { action: 'confirm_minutes', value: id })];
}
