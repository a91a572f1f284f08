import type { Button } from '@slack/types';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { actions, button, section, inPieces } from './blocks.ts';
import { deliverableText, dueText, formerlyLines, milestoneText } from './facts.ts';
import { preliminaryLines } from './minutes.ts';
import { supplementLines } from './supplements.ts';
import type { Said } from './said.ts';
import { escapeText } from './escape.ts';
import { kitWordsIn } from './words.ts';

const PRESSES = {
  accept: 'accept',
  delegate: 'delegate',
  open: 'open',
  onTrack: 'on_track',
  atRisk: 'at_risk',
  submitDraft: 'submit_draft',
} as const;

export function buttonsFor(
  view: AssignmentView,
  language: Language,
  names: readonly Named[],
): Button[] {
  const buttons = kitWordsIn(language);
  return names.map((name) => button(buttons[name], { action: PRESSES[name], value: view.id }));
}

/** What a holder needs to know of an assignment, with every day on the way. */
export function facts(view: AssignmentView, language: Language, most?: number): string {
  return [
    `*${view.label}* ${deliverableText(view, most)}`,
    ...formerlyLines(view, language),
    ...supplementLines({ ...view, supplements: [] }, language),
    ...preliminaryLines(view, language),
    `*${kitWordsIn(language).due}:* ${dueText(view.due, view.today, language)}`,
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
  ].join('\n');
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

export type Named = 'accept' | 'delegate' | 'open' | 'onTrack' | 'atRisk' | 'submitDraft';

const LONGEST_PART = 500;

/** What it is about, in the giver's words, on a line of its own. */
export function withPart(lead: string, part: string | null, language: Language): string {
  return part === null
    ? lead
    : `${lead}\n${kitWordsIn(language).quoted(escapeText(part, LONGEST_PART))}`;
}
