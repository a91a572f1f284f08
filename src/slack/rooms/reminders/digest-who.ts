import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { samePerson } from '../../../domain/record/person.ts';
import { holderText, nameText } from '../../kit/facts.ts';
import { remindersWordsIn } from './words.ts';

const LONGEST_NAME = 40;

/** "Väntar på Kim Berg, handläggare · ansvarig Regiondirektören (Astrid Lindqvist)". */
export function whoText(shown: ShownLine, language: Language): string {
  const { view, waitsFor, isReaders } = shown;
  const { holder } = view;
  const words = remindersWordsIn(language).who;
  const holds = holderText(view, language, LONGEST_NAME);
  const officer = view.delegated.find(({ milestone }) => milestone === null)?.person ?? null;
  const isOfficers = samePerson(waitsFor?.person ?? null, officer?.person ?? null);
  const isHolders = samePerson(waitsFor?.person ?? null, holder.person?.person ?? null);
  const waits = !asksForWork(shown)
    ? []
    : isReaders
      ? [words.waitsForYou]
      : isHolders
        ? [words.waitsFor(holds)]
        : waitsFor === null
          ? []
          : [words.waitsFor(nameText(waitsFor.name, LONGEST_NAME))];
  return [
    ...waits,
    ...(waits.length > 0 && isHolders ? [] : [words.holder(holds)]),
    ...(officer === null || (isOfficers && isReaders)
      ? []
      : [words.caseOfficer(nameText(officer.name, LONGEST_NAME))]),
  ].join(' · ');
}

/** What only the secretary can answer waits for nobody's work. */
function asksForWork({ line }: ShownLine): boolean {
  return ['milestone', 'no-due', 'not-accepted', 'while-away'].includes(line.kind);
}
