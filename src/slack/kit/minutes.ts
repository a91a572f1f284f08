import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { escapeText } from './escape.ts';
import { kitWordsIn } from './words.ts';

type Decided = Pick<AssignmentView, 'origin'>;

/** That the minutes are not confirmed, as a line of its own; none where they are or nobody said. */
export function preliminaryLines({ origin }: Decided, language: Language): readonly string[] {
  return origin.minutes === 'preliminary' ? [`_${kitWordsIn(language).preliminary}_`] : [];
}

/** The same among the facts of a list's line. */
export function preliminaryShort({ origin }: Decided, language: Language): readonly string[] {
  return origin.minutes === 'preliminary' ? [`_${kitWordsIn(language).preliminaryShort}_`] : [];
}

/** "§ 87", or "§ 87, justerad"; null where no § is known. */
export function paragraphText({ origin }: Decided, language: Language): string | null {
  if (origin.paragraph === null) return null;
  const paragraph = escapeText(origin.paragraph, 60);
  return origin.minutes === 'confirmed' ? kitWordsIn(language).confirmed(paragraph) : paragraph;
}

/** "*Beslutad:* tis 29 sep, § 87": the decision's day and §; what is not known is said as missing. */
export function decisionText(
  view: Decided & Pick<AssignmentView, 'today'>,
  language: Language,
): string {
  const words = kitWordsIn(language);
  const { decidedOn } = view.origin;
  const day = decidedOn === null ? null : dayText(decidedOn, view.today, language);
  return words.decided(day, paragraphText(view, language));
}
