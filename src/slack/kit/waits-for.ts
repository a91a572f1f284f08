import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { holderText, nameText } from './facts.ts';
import { kitWordsIn } from './words.ts';

/** "väntar på Regiondirektören (Astrid Lindqvist)"; null for what has ended. */
export function waitsForText(
  view: Pick<AssignmentView, 'waitsFor' | 'holder'>,
  language: Language,
): string | null {
  const { waitsFor } = view;
  if (waitsFor === null) return null;
  const words = kitWordsIn(language);
  const name = nameText(waitsFor.person?.name ?? words.vacant);
  switch (waitsFor.as) {
    case 'meeting':
      return words.waitsForMeetingDay;
    case 'secretary':
      return words.waitsFor(words.secretaryNamed(name));
    case 'holder':
      return words.waitsFor(isSame(view) ? holderText(view, language) : name);
    case 'worker':
      return words.waitsFor(waitsFor.person === null ? holderText(view, language) : name);
  }
}

/** A deputy who stands in is named; the office's holder is named with the office. */
function isSame({ waitsFor, holder }: Pick<AssignmentView, 'waitsFor' | 'holder'>): boolean {
  const waits = waitsFor?.person ?? null;
  return waits === null || waits.person.user === holder.person?.person.user;
}
