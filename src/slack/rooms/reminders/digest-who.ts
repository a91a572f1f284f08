import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { samePerson } from '../../../domain/record/person.ts';
import { holderText, nameText } from '../../kit/facts.ts';
import { awaitedText, whoText as waitedForText } from '../../kit/waits-for.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { remindersWordsIn } from './words.ts';

const LONGEST_NAME = 40;

/** "väntar på Kim Berg · ansvarig Regiondirektören (Astrid Lindqvist) · handläggare Kim Berg". */
export function whoText(shown: ShownLine, language: Language): string {
  const words = remindersWordsIn(language).who;
  const { view, isReaders } = shown;
  const waits = waitsText(shown, language);
  // The holder is named with their office where it waits for them.
  const saysHolder = view.waitsFor?.as === 'holder' && !isReaders && waits.length > 0;
  const officer = officerOf(shown);
  return [
    ...waits,
    ...(saysHolder ? [] : [words.holder(holderText(view, language, LONGEST_NAME))]),
    ...(officer === null ? [] : [words.caseOfficer(nameText(officer, LONGEST_NAME))]),
  ].join(' · ');
}

function waitsText({ line, view, isReaders }: ShownLine, language: Language): readonly string[] {
  const { waitsForYou } = remindersWordsIn(language).who;
  const { waitsFor, waitsForMeetingDay } = kitWordsIn(language);
  const waits = view.waitsFor;
  if (waits === null || SAY_IT_THEMSELVES.includes(line.kind)) return [];
  if (waits.as === 'meeting') return [waitsForMeetingDay];
  const awaited = awaitedText(view, language);
  if (isReaders) return [`${waitsForYou}${awaited}`];
  return [`${waitsFor(waitedForText(view, waits, language, LONGEST_NAME))}${awaited}`];
}

/** What such a line says is asked of its reader, whatever else the assignment waits for. */
const SAY_IT_THEMSELVES: readonly ShownLine['line']['kind'][] = [
  'draft-waits',
  'changes-asked',
  'late-paper',
  'late-reason',
  'extension-asked',
  'outcome',
  'undelivered',
  'account-gone',
  'office-vacant',
];

/** The case officer's name; null where nobody is one, and for themself. */
function officerOf({ view, isReaders }: ShownLine): string | null {
  const officer = view.delegated.find(({ milestone }) => milestone === null)?.person ?? null;
  const isTheirs = samePerson(view.waitsFor?.person?.person ?? null, officer?.person ?? null);
  return officer === null || (isTheirs && isReaders) ? null : officer.name;
}
