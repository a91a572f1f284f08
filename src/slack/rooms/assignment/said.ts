import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import { actionRows, inPieces, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import {
  holderText,
  dueWithExtensions,
  byText,
  formerlyLines,
  nameText,
  draftText,
  updateText,
  deliverableText,
  milestoneText,
} from '../../kit/facts.ts';
import { lateLines } from '../late-papers/late-text.ts';
import { paragraphText, preliminaryLines } from '../../kit/minutes.ts';
import { delegatedText, contributorsText } from '../../kit/participants.ts';
import type { Said } from '../../kit/said.ts';
import { standingLines } from '../../kit/standing.ts';
import { supplementLines } from '../../kit/supplements.ts';
import { buttonsBelow } from './buttons-below.ts';
import { acceptedLabel } from './accepted-label.ts';
import { assignmentWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';

/** Everything about one assignment, with buttons for what its reader may do. */
export function show(
  view: AssignmentView,
  language: Language,
  can: (action: Action) => boolean,
): Said {
  const { facts } = assignmentWordsIn(language);
  const lines = [
    `*${view.label}* ${deliverableText(view)}`,
    ...formerlyLines(view, language),
    ...supplementLines(view, language),
    ...preliminaryLines(view, language),
    ...factLines(view, language),
    ...lateLines(view, language),
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
    ...standingLines(view, language),
  ];
  const wording = `*${facts.wording}:* ${escapeText(view.wording, 2500)}`;
  const blocks = [...inPieces(lines), wording].map(section);
  const below = buttonsBelow(view, language, can);
  return {
    text: lines.join('\n'),
    blocks: [...blocks, ...actionRows(below)],
  };
}

function factLines(view: AssignmentView, language: Language): readonly string[] {
  const { due } = kitWordsIn(language);
  const states = statesIn(language);
  const { facts, noParagraph } = assignmentWordsIn(language);
  const { origin } = view;
  const all: readonly (readonly [string, string | null])[] = [
    [facts.holder, holderText(view, language)],
    [facts.givenBy, view.origin.givenBy ? nameText(view.origin.givenBy.name) : null],
    [facts.caseOfficer, delegatedText(view, language)],
    [facts.contributors, contributorsText(view, language)],
    [due, dueWithExtensions(view, language)],
    [facts.state, view.asHead && view.ending === null ? null : states[view.state]],
    [facts.case, caseText(view)],
    [facts.paragraph, paragraphText(view, language) ?? noParagraph],
    [facts.sentTo, escapeText(origin.sentTo.join(', '), 200) || null],
    [facts.basis, escapeText(origin.basis.join(', '), 200) || null],
    [facts.readAs, readAsText(view)],
    [acceptedLabel(view, language), view.accepted && byText(view, view.accepted.by, language)],
    [facts.newestDraft, draftText(view, language)],
    [facts.newestUpdate, updateText(view, language)],
    [facts.closed, closedText(view, language)],
    ...listedFact(view, language),
  ];
  return all.flatMap(([label, value]) => (value === null ? [] : [`*${label}:* ${value}`]));
}

/** By which §, or as the list said that it came from. */
function closedText({ ending }: AssignmentView, language: Language): string | null {
  if (ending?.is === 'closed') return escapeText(ending.paragraph, 60);
  if (ending?.is === 'void') return escapeText(ending.reason, 200);
  if (ending?.is !== 'closed-before') return null;
  return assignmentWordsIn(language).closedBefore(escapeText(ending.words, 200));
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
  const { holder, deliverable, due } = readAs;
  return escapeText([holder, deliverable, due].filter(Boolean).join(' · '), 600);
}
