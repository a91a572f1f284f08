import type { Button } from '@slack/types';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { actions, button, section, inPieces } from './blocks.ts';
import { deliverableText, dueText, formerlyLines, holderText, milestoneText } from './facts.ts';
import { preliminaryLines } from './minutes.ts';
import { standingLines } from './standing.ts';
import { supplementLines } from './supplements.ts';
import type { Said } from './said.ts';
import { escapeText } from './escape.ts';
import { kitWordsIn } from './words.ts';

const PRESSES = {
  accept: 'accept',
  requestSent: 'request_sent',
  answerReceived: 'answer_received',
  letter: 'letter',
  delegate: 'delegate',
  open: 'open',
  onTrack: 'on_track',
  atRisk: 'at_risk',
  submitDraft: 'submit_draft',
} as const;

/** What adds something, or gives it on: nothing of what is tabled invites to it. */
const ADDS: ReadonlySet<Named> = new Set([
  'delegate',
  'onTrack',
  'atRisk',
  'submitDraft',
  'answerReceived',
]);

export function buttonsFor(
  view: AssignmentView,
  language: Language,
  names: readonly Named[],
): Button[] {
  const buttons = kitWordsIn(language);
  return names
    .filter((name) => !view.tabled || !ADDS.has(name))
    .map((name) => (view.holder.body === null ? name : (OUTSIDE[name] ?? name)))
    .map((name) => button(buttons[name], { action: PRESSES[name], value: view.id }));
}

/** A body outside accepts nothing and gives no draft here: it is asked, and it answers. */
const OUTSIDE: { readonly [N in Named]?: Named } = {
  accept: 'requestSent',
  submitDraft: 'answerReceived',
};

/** What a holder needs to know of an assignment, with every day on the way. */
export function facts(view: AssignmentView, language: Language, most?: number): string {
  return [
    `*${view.label}* ${deliverableText(view, most)}`,
    ...formerlyLines(view, language),
    ...supplementLines({ ...view, supplements: [] }, language),
    ...preliminaryLines(view, language),
    ...bodyLines(view, language),
    `*${kitWordsIn(language).due}:* ${dueText(view.due, view.today, language)}`,
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
    ...standingLines(view, language),
  ].join('\n');
}

/** Whoever answers here for a body outside is told for which. */
function bodyLines(view: AssignmentView, language: Language): readonly string[] {
  if (view.holder.body === null) return [];
  return [`*${kitWordsIn(language).bodyOutside}:* ${holderText(view, language)}`];
}

/** A lead, the assignment with every day on the way, and buttons. */
export function notice(
  view: AssignmentView,
  language: Language,
  lead: string,
  ...buttons: Button[]
): Said {
  const text = `${lead}\n${facts(view, language)}`;
  const sections = inPieces(text.split('\n')).map(section);
  return { text, blocks: [...sections, ...(buttons.length === 0 ? [] : [actions(...buttons)])] };
}

export type Named = keyof typeof PRESSES;

const LONGEST_PART = 500;

/** What it is about, in the giver's words, on a line of its own. */
export function withPart(lead: string, part: string | null, language: Language): string {
  return part === null
    ? lead
    : `${lead}\n${kitWordsIn(language).quoted(escapeText(part, LONGEST_PART))}`;
}
