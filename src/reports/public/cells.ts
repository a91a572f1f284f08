import type { PublicDue, PublicRow } from '../../app/ports/public-page.ts';
import type { PublicBecame } from '../../domain/assignments/public-facts.ts';
import type { PublicPart } from '../../domain/committee/public-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { outcomeKindsIn } from '../../words/outcome-kinds.ts';
import { paperDay } from '../list/document.ts';
import { plainText } from '../list/plain-text.ts';
import { publicWordsIn } from './words.ts';

/** A cell as the lines in it; empty where there is nothing to say. */
export type PublicCell = readonly string[];

type Cell = (row: PublicRow, language: Language) => PublicCell;

const CELLS: Readonly<Record<PublicPart, Cell>> = {
  words: ({ words = '' }) => lines(plainText(words)),
  'case-number': ({ caseNumber }) => lines(plainText(caseNumber ?? '')),
  decision: ({ decision }, language) => decisionLines(decision, language),
  holder: ({ holder }, language) => lines(plainText(holder ?? publicWordsIn(language).notSaid)),
  status: ({ status }, language) =>
    status === undefined ? [] : [publicWordsIn(language).statuses[status]],
  dates: ({ dates }, language) => datesLines(dates, language),
  became: ({ became = [] }, language) => became.map((each) => becameText(each, language)),
};

/** What a column says of an assignment, in words. */
export function publicCell(part: PublicPart, row: PublicRow, language: Language): PublicCell {
  return CELLS[part](row, language);
}

function decisionLines(decision: PublicRow['decision'], language: Language): PublicCell {
  if (decision === undefined) return [];
  const { on, paragraph, givenBy } = decision;
  const when = on === null ? '' : paperDay(language)(on);
  return lines(
    `${when} ${keptTogether(paragraph)}`.trim(),
    givenBy === null ? '' : publicWordsIn(language).givenBy(plainText(givenBy)),
  );
}

function datesLines(dates: PublicRow['dates'], language: Language): PublicCell {
  if (dates === undefined) return [];
  const { due, first } = dates;
  const before = first === null ? '' : publicWordsIn(language).first(paperDay(language)(first));
  return lines(dueText(due, language), before);
}

function dueText(due: PublicDue, language: Language): string {
  const words = publicWordsIn(language);
  const dayText = paperDay(language);
  switch (due.kind) {
    case 'meeting':
      return due.day === due.meeting
        ? words.toMeeting(dayText(due.meeting))
        : words.beforeMeeting(dayText(due.day), dayText(due.meeting));
    case 'date':
      return dayText(due.day);
    case 'period':
      return words.periodUntil(plainText(due.text), dayText(due.day));
    case 'standing':
      return plainText(due.text);
    case 'none':
      return words.noDate;
  }
}

function becameText({ is, on, paragraph }: PublicBecame, language: Language): string {
  const what = is === 'closed' ? publicWordsIn(language).closed : outcomeKindsIn(language)[is];
  const when = on === null ? '' : paperDay(language)(on);
  return [what, when, keptTogether(paragraph)].filter((each) => each !== '').join(' ');
}

/** "§ 12" is not broken at the end of a line. */
function keptTogether(paragraph: string | null): string {
  return (paragraph ?? '').replaceAll('§ ', '§\u00a0');
}

function lines(...texts: readonly string[]): PublicCell {
  return texts.filter((text) => text !== '');
}
