import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { escapeText } from '../../kit/escape.ts';
import { byText, formerlyLines, holderText, nameText, updateText } from '../../kit/facts.ts';
import { approvedText, draftText, overtakenLines } from '../../kit/drafts.ts';
import { decisionText } from '../../kit/minutes.ts';
import { contributorsText, doerLines } from '../../kit/participants.ts';
import { supplementLines } from '../../kit/supplements.ts';
import { acceptedLabel } from './accepted-label.ts';
import { assignmentWordsIn } from './words.ts';

/** What stands on a card in small: who, where it comes from, and what came of it last. */
export function smallLines(view: AssignmentView, language: Language): readonly string[] {
  const { facts } = assignmentWordsIn(language);
  const { givenBy, caseNumber } = view.origin;
  return [
    ...labelled([
      [facts.holder, holderText(view, language)],
      [facts.givenBy, givenBy ? nameText(givenBy.name) : null],
    ]),
    ...doerLines(view, facts.caseOfficer, language),
    ...labelled([
      [facts.contributors, contributorsText(view, language)],
      [facts.case, escapeText(caseNumber ?? '', 60) || null],
    ]),
    decisionText(view, language),
    ...labelled([
      [acceptedLabel(view, language), view.accepted && byText(view, view.accepted.by, language)],
      [facts.approvedDraft, approvedText(view, language)],
      [facts.newestDraft, draftText(view, language)],
      [facts.newestUpdate, updateText(view, language)],
    ]),
    ...overtakenLines(view, language),
    ...formerlyLines(view, language),
    ...supplementLines(view, language),
  ];
}

/** Those that there are. */
export function labelled(facts: readonly (readonly [string, string | null])[]): readonly string[] {
  return facts.flatMap(([label, value]) => (value === null ? [] : [`*${label}:* ${value}`]));
}
