import type { Button } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { minutesWordsIn } from '../../words/minutes-words.ts';
import { button } from './blocks.ts';
import { escapeText } from './escape.ts';

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

/** The button that opens the form in which the minutes are confirmed, while they are preliminary. */
export function confirmButtons(
  { id, origin, ending }: Pick<AssignmentView, 'id' | 'origin' | 'ending'>,
  language: Language,
): readonly Button[] {
  if (origin.minutes !== 'preliminary' || ending !== null) return [];
  const { confirm } = minutesWordsIn(language);
  return [button(confirm, { action: 'confirm_minutes', value: id })];
}
