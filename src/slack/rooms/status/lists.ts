import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Committee, Language } from '../../../domain/committee/committee.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { wordsIn } from '../../../words/words.ts';
import { ACTIONS } from '../../kit/ids.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { actions, button, header, inPieces, section, sentence } from '../../kit/blocks.ts';
import { takeBackButtons } from '../delegation/said.ts';
import { approveButtons } from '../../kit/buttons-that-meet.ts';
import { escapeText } from '../../kit/escape.ts';
import {
  deliverableText,
  draftText,
  dueWithExtensions,
  holderText,
  milestoneText,
  nameText,
  updateText,
} from '../../kit/facts.ts';
import { confirmButtons, paragraphText, preliminaryLines } from '../../kit/minutes.ts';
import { linesText } from '../../kit/line.ts';
import { type Continued, moreBlocks, moreText } from '../../kit/more.ts';
import { contributorsText, delegatedText } from '../../kit/participants.ts';
import type { Said } from '../../kit/said.ts';
import { supplementLines } from '../../kit/supplements.ts';

/** A list and where in it a message begins. */
export type Listed = { readonly next: Continued; readonly from?: number };

/** Assignments in a line each; an empty list says what to do next. */
export function list(
  title: string,
  views: readonly AssignmentView[],
  language: Language,
  listed: Listed,
): Said {
  const words = wordsIn(language);
  if (views.length === 0)
    return sentence(
      words.emptyList,
      button(words.buttons.newAssignment, { action: ACTIONS.newAssignment, value: '' }),
      button(words.buttons.readText, { action: ACTIONS.readText, value: '' }),
    );
  return lines(title, views, language, listed);
}

/** What is on a person. */
export function mine(views: readonly AssignmentView[], language: Language, from = 0): Said {
  const words = wordsIn(language);
  if (views.length > 0)
    return lines(words.mineTitle, views, language, { next: { list: 'mine' }, from });
  return sentence(
    words.nothingOnYou,
    button(words.buttons.newAssignment, { action: ACTIONS.newAssignment, value: '' }),
    button(words.buttons.setUp, { action: ACTIONS.setUp, value: '' }),
  );
}

function lines(
  title: string,
  views: readonly AssignmentView[],
  language: Language,
  { next, from = 0 }: Listed,
): Said {
  const end = Math.min(from + MOST_LINES, views.length);
  const shown = views.slice(from, end).map((view) => `• ${linesText(view, language)}`);
  const left = views.length - end;
  return {
    text: [escapeText(title), ...shown, ...moreText(left, language)].join('\n'),
    blocks: [
      header(title),
      ...inPieces(shown).map(section),
      ...moreBlocks(left, { ...next, from: end }, language),
    ],
  };
}

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
function buttonsBelow(
  view: AssignmentView,
  language: Language,
  can: (action: Action) => boolean,
): readonly Button[] {
  const { buttons } = wordsIn(language);
  const value = view.id;
  const all: readonly (readonly [Action, readonly Button[]])[] = [
    ['delegate', [button(buttons.delegate, { action: ACTIONS.delegate, value })]],
    ['draft', [button(buttons.submitDraft, { action: ACTIONS.submitDraft, value })]],
    ['approve', approveButtons(view, language)],
    ['close', [button(buttons.closeAsk, { action: ACTIONS.closeAsk, value })]],
    ['confirm', confirmButtons(view, language)],
    ['meet-milestone', toMarkAsDone(view, language)],
    ['take-back', takeBackButtons(view, language)],
  ];
  return all.flatMap(([action, each]) => (can(action) ? each : []));
}

/** What was read before somebody corrected it. */
function readAsText({ origin: { readAs } }: AssignmentView): string | null {
  if (readAs === undefined) return null;
  const { holder, deliverable, due } = readAs;
  return escapeText([holder, deliverable, due].filter(Boolean).join(' · '), 600);
}

/** A button for each milestone that waits for a press; the colon tells them apart. */
function toMarkAsDone(view: AssignmentView, language: Language): readonly Button[] {
  return view.milestones
    .filter(({ metBy, standing }) => metBy === 'press' && standing !== 'met')
    .map(({ milestone }, at) =>
      button(wordsIn(language).milestoneDone(milestoneName(milestone, language)), {
        action: `${ACTIONS.milestoneDone}:${at}`,
        value: `${view.id}|${milestone}`,
      }),
    );
}

export function meetingsList(
  committee: Committee,
  meetings: readonly Meeting[],
  { today, language, canManage }: { today: Day; language: Language; canManage: boolean },
): Said {
  const words = wordsIn(language);
  const add = button(words.buttons.addMeeting, { action: ACTIONS.addMeeting, value: committee.id });
  if (meetings.length === 0) return sentence(words.noMeetings, ...(canManage ? [add] : []));
  const title = words.meetingsTitle(nameText(committee.name));
  const days = meetings.slice(0, MOST_LINES).map(({ id, day, time }) => ({
    text: `• ${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`,
    value: `${committee.id}|${id}`,
  }));
  return {
    text: [title, ...days.map(({ text }) => text)].join('\n'),
    blocks: [
      section(title),
      ...days.map(({ text, value }) => ({
        ...section(text),
        ...(canManage && {
          accessory: button(words.buttons.meetingDates, { action: ACTIONS.meetingDates, value }),
        }),
      })),
      ...(canManage ? [actions(add)] : []),
    ],
  };
}
