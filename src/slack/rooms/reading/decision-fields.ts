import type { InputBlock, KnownBlock } from '@slack/types';

import type { DecisionFacts } from '../../../domain/assignments/origin.ts';
import type { Finding } from '../../../domain/reading/finding.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Answers } from '../../kit/fields/answers.ts';
import { dayInput, LONGEST_INPUT, textInput } from '../../kit/fields/inputs.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { plain, shortened } from '../../kit/fields/text.ts';
import { readingWordsIn } from './words.ts';

type Where = { readonly language: Language; readonly at: number };

const LONGEST_CASE = 100;
const LONGEST_TITLE_READ = 500;

/** What the text says of the decision, beside the assignment itself, to be corrected. */
export function decisionFields(finding: Finding, { language, at }: Where): readonly KnownBlock[] {
  const words = readingWordsIn(language);
  const where = { language, at, optional: true };
  const { caseNumber, caseTitle, paragraph, decidedOn, sentTo, basis } = finding;
  const hint = (read: unknown, usual = ''): { hint: string } => ({
    hint: isMissing(read) ? `${words.missing} ${usual}`.trim() : usual,
  });
  const atOnce = finding.minutes === 'confirmed-at-once' ? words.confirmedAtOnce : '';
  return [
    { type: 'context', elements: [plain(words.ofDecision)] },
    oneLine({ ...where, field: 'caseNumber', ...hint(caseNumber) }, caseNumber, LONGEST_CASE),
    oneLine(
      { ...where, field: 'caseTitle', label: words.caseTitle, ...hint(caseTitle) },
      caseTitle,
      LONGEST_TITLE_READ,
    ),
    textInput(
      { ...where, field: 'paragraph', ...hint(paragraph, atOnce) },
      { initial: paragraph ?? '' },
    ),
    dayInput(
      { ...where, field: 'decidedOn', label: words.decidedOn, ...hint(decidedOn) },
      decidedOn,
    ),
    eachOnALine(
      { ...where, field: 'sentTo', label: words.sentTo, ...hint(sentTo, words.oneEach) },
      sentTo,
    ),
    eachOnALine(
      { ...where, field: 'basis', label: words.basis, ...hint(basis, words.oneEach) },
      basis,
    ),
  ];
}

function isMissing(read: unknown): boolean {
  return read === null || (Array.isArray(read) && read.length === 0);
}

type Field = Parameters<typeof textInput>[0];

function oneLine(field: Field, read: string | null, most: number): InputBlock {
  return textInput(field, { initial: shownLine(read, most), most });
}

function eachOnALine(field: Field, read: readonly string[]): InputBlock {
  return textInput(field, { initial: shownLines(read), lines: 'many' });
}

/** The decision as it was confirmed; what was left as it stood is as it was read, also where it was cut. */
export function readDecisionFacts(
  answers: Answers,
  { finding, ...where }: Where & { readonly finding: Finding | undefined },
  errors: Record<string, string>,
): DecisionFacts {
  const { at } = where;
  const written = (field: string): string => answers.text(field, at);
  const title = written('caseTitle');
  const shown = shownLine(finding?.caseTitle ?? null, LONGEST_TITLE_READ);
  return {
    caseNumber: written('caseNumber') || null,
    caseTitle: isAsShown(title, shown) ? (finding?.caseTitle ?? null) : title || null,
    paragraph: readParagraph(answers, where, errors)?.paragraph ?? null,
    decidedOn: answers.day('decidedOn', at),
    sentTo: linesGiven(written('sentTo'), finding?.sentTo ?? []),
    basis: linesGiven(written('basis'), finding?.basis ?? []),
  };
}

function linesGiven(text: string, read: readonly string[]): readonly string[] {
  if (isAsShown(text, shownLines(read))) return read;
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function isAsShown(text: string, shown: string): boolean {
  return text === shown.normalize('NFC').trim();
}

function shownLine(read: string | null, most: number): string {
  return shortened(withoutBreaks(read ?? ''), most);
}

function shownLines(read: readonly string[]): string {
  return shortened(read.map(withoutBreaks).join('\n'), LONGEST_INPUT);
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
