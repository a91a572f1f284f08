import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { samePerson } from '../../../domain/record/person.ts';
import { holderText, nameText } from '../../kit/facts.ts';
import { remindersWordsIn } from './words.ts';

const LONGEST_NAME = 40;

/** "väntar på Kim Berg · ansvarig Regiondirektören (Astrid Lindqvist) · handläggare Kim Berg". */
export function whoText(shown: ShownLine, language: Language): string {
  const words = remindersWordsIn(language).who;
  const { view, waitsFor, isReaders } = shown;
  const holder = holderText(view, language, LONGEST_NAME);
  const isHolders = samePerson(waitsFor?.person ?? null, view.holder.person?.person ?? null);
  const officer = officerOf(shown);
  const waits = waitsText(shown, language, isHolders ? holder : null);
  return [
    ...waits,
    ...(isHolders && !isReaders && waits.length > 0 ? [] : [words.holder(holder)]),
    ...(officer === null ? [] : [words.caseOfficer(nameText(officer, LONGEST_NAME))]),
  ].join(' · ');
}

/** @param holder how the holder is named, where it is them that it waits for */
function waitsText(shown: ShownLine, language: Language, holder: string | null): readonly string[] {
  const words = remindersWordsIn(language).who;
  const { waitsFor, isReaders } = shown;
  if (!asksForWork(shown) || waitsFor === null) return [];
  if (isReaders) return [words.waitsForYou];
  return [words.waitsFor(holder ?? nameText(waitsFor.name, LONGEST_NAME))];
}

/** The case officer's name; null where nobody is one, and for themself. */
function officerOf({ view, waitsFor, isReaders }: ShownLine): string | null {
  const officer = view.delegated.find(({ milestone }) => milestone === null)?.person ?? null;
  const isTheirs = samePerson(waitsFor?.person ?? null, officer?.person ?? null);
  return officer === null || (isTheirs && isReaders) ? null : officer.name;
}

/** What only the secretary can answer waits for nobody's work. */
function asksForWork({ line }: ShownLine): boolean {
  return ['milestone', 'no-due', 'not-accepted', 'while-away'].includes(line.kind);
}
