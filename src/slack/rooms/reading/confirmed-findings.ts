import type { GivenDue } from '../../../app/meetings/given-due.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { DecisionFacts } from '../../../domain/assignments/origin.ts';
import type { Finding } from '../../../domain/reading/finding.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { readDue } from '../../kit/fields/due-fields.ts';
import { type GivenHolder, readHolder } from '../../kit/fields/holder-fields.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { readDecisionFacts } from './decision-fields.ts';
import { readingWordsIn } from './words.ts';

/** A finding that was taken, as corrected. Its wording and basis stay with the reading. */
export type ConfirmedFinding = {
  /** Its number in the reading, counted from 0. */
  readonly finding: number;
  readonly holder: GivenHolder;
  readonly deliverable: string;
  readonly due: GivenDue;
  readonly decision: DecisionFacts;
  readonly isPreliminary: boolean;
};

type Asking = {
  readonly language: Language;
  readonly offices: readonly string[];
  /** All of the reading's. */
  readonly findings: readonly Finding[];
};

/**
 * The findings that were taken; what is wrong in one that is left does not matter.
 * @param asking.shown the numbers that the form showed (`shownFindings`)
 * @param asking.mayTakeNone whether another page has or may have some
 */
export function readConfirmReading(
  values: unknown,
  asking: Asking & { readonly shown: readonly number[]; readonly mayTakeNone: boolean },
): Read<readonly ConfirmedFinding[]> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const taken = asking.shown.filter((at) => answers.ticked('take', at));
  const [first] = asking.shown;
  const where = first === undefined ? blockId('preliminary') : blockId('take', first);
  if (taken.length === 0 && !asking.mayTakeNone)
    errors[where] = readingWordsIn(asking.language).takeOne;
  const confirmed = taken.flatMap((at) => confirmedFinding(answers, { ...asking, at }, errors));
  return readOf(errors, () => confirmed);
}

function confirmedFinding(
  answers: Answers,
  asking: Asking & { readonly at: number },
  errors: Record<string, string>,
): ConfirmedFinding[] {
  const { at, language } = asking;
  const holder = readHolder(answers, asking, errors);
  const deliverable = requiredText(answers, { field: 'deliverable', language, at }, errors);
  const due = readDue(answers, asking, errors);
  const finding = asking.findings[at];
  const decision = readDecisionFacts(answers, { language, at, finding }, errors);
  if (holder === null || due === null) return [];
  const isPreliminary = answers.ticked('preliminary');
  return [{ finding: at, holder, deliverable, due, decision, isPreliminary }];
}
