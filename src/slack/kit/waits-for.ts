import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { firstNameText, holderText, nameText } from './facts.ts';
import { kitWordsIn } from './words.ts';

type Waiting = Pick<AssignmentView, 'waitsFor' | 'holder'>;

/** "väntar på sekreteraren (Maria Ek): svar om anstånd"; null for what has ended. */
export function waitsForText(view: Waiting, language: Language): string | null {
  const { waitsFor } = view;
  if (waitsFor === null) return null;
  const words = kitWordsIn(language);
  if (waitsFor.as === 'meeting') return words.waitsForMeetingDay;
  return `${words.waitsFor(whoText(view, waitsFor, language))}${awaitedText(view, language)}`;
}

/** ": svar om anstånd", behind whom it waits for; empty for work, which the milestones name. */
export function awaitedText({ waitsFor }: Waiting, language: Language): string {
  const { awaited } = kitWordsIn(language);
  const what = waitsFor?.what ?? 'work';
  return what === 'work' || what === 'meet' ? '' : `: ${awaited[what]}`;
}

/** "väntar på Kim", in a line of a list; empty where the line says already that nobody is one. */
export function waitsForShort({ waitsFor }: Waiting, language: Language): readonly string[] {
  if (waitsFor === null) return [];
  const words = kitWordsIn(language);
  const { as, person } = waitsFor;
  if (as === 'meeting') return [words.waitsForMeetingDay];
  if (as === 'secretary' || as === 'chair') return [words.waitsFor(words.officers[as])];
  return person === null ? [] : [words.waitsFor(firstNameText(person.name))];
}

/** Whoever it waits for, by what they are; `longest` for each name. */
export function whoText(
  view: Waiting,
  { as, person }: NonNullable<AssignmentView['waitsFor']>,
  language: Language,
  longest?: number,
): string {
  const words = kitWordsIn(language);
  const name = nameText(person?.name ?? words.vacant, longest);
  if (as === 'secretary' || as === 'chair') return `${words.officers[as]} (${name})`;
  const isTheHolder = person === null || (as === 'holder' && isSame(view));
  return isTheHolder ? holderText(view, language, longest) : name;
}

/** A deputy who stands in is named; the office's holder is named with the office. */
function isSame({ waitsFor, holder }: Waiting): boolean {
  return waitsFor?.person?.person.user === holder.person?.person.user;
}
