import type { Button } from '@slack/types';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import { wordsIn } from '../../../words/words.ts';
import { inPieces, section, actions, button } from '../../kit/blocks.ts';
import { approveButtons } from '../../kit/buttons-that-meet.ts';
import { escapeText } from '../../kit/escape.ts';
import {
  holderText,
  dueWithExtensions,
  nameText,
  draftText,
  updateText,
  deliverableText,
  milestoneText,
} from '../../kit/facts.ts';
import { confirmButtons, paragraphText, preliminaryLines } from '../../kit/minutes.ts';
import { delegatedText, contributorsText } from '../../kit/participants.ts';
import type { Said } from '../../kit/said.ts';
import { supplementLines } from '../../kit/supplements.ts';
import { takeBackButtons } from '../delegation/said.ts';
import { milestoneName } from '../../../words/milestone-name.ts';

/** Everything about one assignment, with buttons for what its reader may do. */
export function show(
  view: AssignmentView,
  language: Language,
  can: (action: Action) => boolean,
): Said {
  const { labels, states } = wordsIn(language);
  const { origin } = view;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.holder, holderText(view, language)],
    [labels.caseOfficer, delegatedText(view, language)],
    [labels.contributors, contributorsText(view, language)],
    [labels.due, dueWithExtensions(view, language)],
    [labels.state, states[view.state]],
    [
      labels.case,
      escapeText([origin.caseNumber, origin.caseTitle].filter(Boolean).join(' '), 200) || null,
    ],
    [labels.paragraph, paragraphText(view, language) ?? labels.missing],
    [labels.sentTo, escapeText(origin.sentTo.join(', '), 200) || null],
    [labels.basis, escapeText(origin.basis.join(', '), 200) || null],
    [labels.readAs, readAsText(view)],
    [labels.accepted, view.accepted && nameText(view.accepted.by.name)],
    [labels.draft, draftText(view)],
    [labels.update, updateText(view, language)],
    [labels.closed, view.ending?.is === 'closed' ? escapeText(view.ending.paragraph, 60) : null],
  ];
  const said = [
    `*${view.label}* ${deliverableText(view)}`,
    ...supplementLines(view, language),
    ...preliminaryLines(view, language),
    ...facts.flatMap(([label, value]) => (value === null ? [] : [`*${label}:* ${value}`])),
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
  ];
  const text = said.join('\n');
  const wording = `*${labels.wording}:* ${escapeText(view.wording, 2500)}`;
  const blocks = [...inPieces(said), wording].map(section);
  if (view.ending !== null) return { text, blocks };
  const below = buttonsBelow(view, language, can);
  return { text, blocks: below.length === 0 ? blocks : [...blocks, actions(...below)] };
}

/** What a reader may do about it: a button that ends in a refusal is worse than none. */
export function buttonsBelow(
  view: AssignmentView,
  language: Language,
  can: (action: Action) => boolean,
): readonly Button[] {
  const { buttons } = wordsIn(language);
  const value = view.id;
  const all: readonly (readonly [Action, readonly Button[]])[] = [
    ['delegate', [button(buttons.delegate, { action: 'delegate', value })]],
    ['draft', [button(buttons.submitDraft, { action: 'submit_draft', value })]],
    ['approve', approveButtons(view, language)],
    ['close', [button(buttons.closeAsk, { action: 'close_ask', value })]],
    ['confirm', confirmButtons(view, language)],
    ['meet-milestone', toMarkAsDone(view, language)],
    ['take-back', takeBackButtons(view, language)],
  ];
  return all.flatMap(([action, each]) => (can(action) ? each : []));
}

/** What was read before somebody corrected it. */
export function readAsText({ origin: { readAs } }: AssignmentView): string | null {
  if (readAs === undefined) return null;
  const { holder, deliverable, due } = readAs;
  return escapeText([holder, deliverable, due].filter(Boolean).join(' · '), 600);
}

/** A button for each milestone that waits for a press; the colon tells them apart. */
export function toMarkAsDone(view: AssignmentView, language: Language): readonly Button[] {
  return view.milestones
    .filter(({ metBy, standing }) => metBy === 'press' && standing !== 'met')
    .map(({ milestone }, at) =>
      button(wordsIn(language).milestoneDone(milestoneName(milestone, language)), {
        action: `milestone_done:${at}`,
        value: `${view.id}|${milestone}`,
      }),
    );
}
