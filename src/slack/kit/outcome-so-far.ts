import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { escapeText } from './escape.ts';
import { kitWordsIn } from './words.ts';

type Tried = Pick<AssignmentView, 'ending' | 'lastOutcome' | 'cycles' | 'lastMotive'> &
  Pick<AssignmentView, 'outcomeMissing'>;

const LONGEST_MOTIVE = 600;

/**
 * What its meetings have made of it while it goes on: that it was referred back and why, that it is
 * tabled, that a held meeting's outcome is missing.
 * @param most characters of the motive
 */
export function outcomeFacts(
  view: Tried,
  language: Language,
  most = LONGEST_MOTIVE,
): readonly string[] {
  if (view.ending !== null) return [];
  const words = kitWordsIn(language);
  const motive = most === 0 ? '' : escapeText(view.lastMotive ?? '', most);
  return [
    ...(view.outcomeMissing ? [words.outcomeMissing] : []),
    ...(view.lastOutcome?.is === 'tabled' ? [words.tabled] : []),
    ...(view.cycles === 0 ? [] : [words.referredBack(view.cycles, motive)]),
  ];
}
