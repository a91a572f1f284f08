import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import { actionRows, inPieces, section } from '../../kit/blocks.ts';
import { approvedText, draftLines } from '../../kit/drafts.ts';
import { escapeText } from '../../kit/escape.ts';
import {
  holderText,
  dueWithExtensions,
  byText,
  formerlyLines,
  nameText,
  updateText,
  deliverableText,
  milestoneText,
} from '../../kit/facts.ts';
import { diaryLines } from '../diary/line.ts';
import { lateLines } from '../late-papers/late-text.ts';
import { decisionText, preliminaryLines } from '../../kit/minutes.ts';
import { delegatedText, contributorsText } from '../../kit/participants.ts';
import { LIMITS } from '../../kit/limits.ts';
import { outcomeFacts } from '../../kit/outcome-so-far.ts';
import { stateText } from '../../kit/state-text.ts';
import { waitsForText } from '../../kit/waits-for.ts';
import { endedText, reasonText } from './card-ended.ts';
import { labelled } from './card-facts.ts';
import type { Said } from '../../kit/said.ts';
import { standingLines } from '../../kit/standing.ts';
import { supplementLines } from '../../kit/supplements.ts';
import { outcomeWordsIn } from '../outcome/words.ts';
import { retentionLines } from '../retention/shown-lines.ts';
import { secrecyLines } from '../secrecy/shown-lines.ts';
import { undoButtons } from '../mending/buttons.ts';
import { buttonsBelow } from './buttons-below.ts';
import { acceptedLabel } from './accepted-label.ts';
import { assignmentWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { outcomeKindsIn } from '../../../words/outcome-kinds.ts';

const LONGEST_MOTIVE = 150;

/** What a message holds, with room left for what stands around the versions. */
const MOST_TEXT = LIMITS.messageText - 600;
const MOST_OF_VERSIONS = 3000;
const LEAST_WORDING = 1200;

/**
 * Everything about one assignment, with buttons for what its reader may do.
 * @param undoes the deed that they can take back now
 */
export function show(
  view: AssignmentView,
  language: Language,
  can: (action: Action) => boolean,
  undoes: string | null = null,
): Said {
  const { facts } = assignmentWordsIn(language);
  const lines = [
    `*${view.label}* ${deliverableText(view)}`,
    ...secrecyLines(view, language),
    ...formerlyLines(view, language),
    ...diaryLines(view, language),
    ...retentionLines(view, language),
    ...supplementLines(view, language),
    ...standingNow(view, language),
    ...preliminaryLines(view, language),
    ...factLines(view, language),
    ...lateLines(view, language),
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
    ...standingLines(view, language),
  ];
  const left = MOST_TEXT - lines.join('\n').length;
  lines.push(...draftLines(view, language, Math.min(MOST_OF_VERSIONS, left - LEAST_WORDING)));
  const mostWords = Math.max(MOST_TEXT - lines.join('\n').length, LEAST_WORDING);
  const label = isDecision(view) ? facts.wording : facts.typed;
  const wording = `*${label}:* ${escapeText(view.wording, Math.min(2500, mostWords))}`;
  const blocks = [...inPieces(lines), wording].map(section);
  const undoable = undoes === null ? [] : [{ assignment: view.id, deed: undoes }];
  const below = [...undoButtons(undoable, language), ...buttonsBelow(view, language, can)];
  return {
    text: lines.join('\n'),
    blocks: [...blocks, ...actionRows(below)],
  };
}

function factLines(view: AssignmentView, language: Language): readonly string[] {
  const { due } = kitWordsIn(language);
  const { facts } = assignmentWordsIn(language);
  const { origin } = view;
  const all: readonly (readonly [string, string | null])[] = [
    [facts.holder, holderText(view, language)],
    [facts.givenBy, view.origin.givenBy ? nameText(view.origin.givenBy.name) : null],
    [facts.caseOfficer, delegatedText(view, language)],
    [facts.contributors, contributorsText(view, language)],
    [due, dueWithExtensions(view, language)],
    [facts.case, caseText(view)],
  ];
  const more: readonly (readonly [string, string | null])[] = [
    [facts.sentTo, escapeText(origin.sentTo.join(', '), 200) || null],
    [facts.basis, escapeText(origin.basis.join(', '), 200) || null],
    [facts.readAs, readAsText(view)],
    [facts.outcome, outcomeText(view, language)],
    [acceptedLabel(view, language), view.accepted && byText(view, view.accepted.by, language)],
    [facts.approvedDraft, approvedText(view, language)],
    [facts.newestUpdate, updateText(view, language)],
    [facts.whyLate, view.whyLate && escapeText(view.whyLate)],
    ...listedFact(view, language),
  ];
  return [...labelled(all), decisionText(view, language), ...labelled(more)];
}

/** What its last meeting made of it: "Återremiss, § 87", and that the § is missing where it is. */
function outcomeText({ lastOutcome }: AssignmentView, language: Language): string | null {
  if (lastOutcome === null) return null;
  const { paragraphMissing } = outcomeWordsIn(language);
  const { is, paragraph } = lastOutcome;
  const where = paragraph === null ? paragraphMissing : escapeText(paragraph, 60);
  return `${outcomeKindsIn(language)[is]}, ${where}`;
}

/** How it stands, whom it waits for and what its meetings made of it; of what has ended, that alone. */
function standingNow(view: AssignmentView, language: Language): readonly string[] {
  if (view.ending !== null) {
    const reason = view.ending.is === 'void' ? [reasonText(view.ending.reason, language)] : [];
    return [`*${endedText(view, view.ending, language)}*`, ...reason];
  }
  const waits = waitsForText(view, language);
  const state = [`*${stateText(view, language)}*`, ...(waits === null ? [] : [waits])].join(' · ');
  const outcomes = outcomeFacts(view, language, LONGEST_MOTIVE).map((each) => `*${each}*`);
  return [...(view.asHead === undefined ? [state] : []), ...outcomes];
}

/** Whether its words are a decision's; a line that somebody typed is only that. */
function isDecision({ origin }: AssignmentView): boolean {
  const { paragraph, decidedOn, readAs, listed } = origin;
  return [paragraph, decidedOn, readAs ?? null, listed ?? null].some((each) => each !== null);
}

/** What the list had in columns that are nobody's here: "Kommentar: muntligt · Prio: 1". */
function listedFact(
  { origin: { listed } }: AssignmentView,
  language: Language,
): readonly (readonly [string, string])[] {
  if (listed === undefined || listed.notes.length + Number(listed.recurring !== null) === 0)
    return [];
  const notes = listed.notes.map(({ heading, text }) => (heading ? `${heading}: ${text}` : text));
  const all = [...(listed.recurring === null ? [] : [listed.recurring]), ...notes];
  const { facts } = assignmentWordsIn(language);
  return [[facts.listed(listed.row), escapeText(all.join(' · '), 1000)]];
}

function caseText({ origin: { caseNumber, caseTitle } }: AssignmentView): string | null {
  return escapeText([caseNumber, caseTitle].filter(Boolean).join(' '), 200) || null;
}

/** What was read before somebody corrected it. */
function readAsText({ origin: { readAs } }: AssignmentView): string | null {
  if (readAs === undefined) return null;
  const { holder, deliverable, due, decision } = readAs;
  const ofDecision =
    decision === null
      ? []
      : [
          decision.caseNumber,
          decision.caseTitle,
          decision.paragraph,
          decision.decidedOn,
          ...decision.sentTo,
          ...decision.basis,
        ];
  return escapeText([holder, deliverable, due, ...ofDecision].filter(Boolean).join(' · '), 600);
}
