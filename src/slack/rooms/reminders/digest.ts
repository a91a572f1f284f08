import type { ActionsBlock, Button, KnownBlock } from '@slack/types';

import type { AssignmentView, MilestoneView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { DigestLine } from '../../../domain/ladder/digest.ts';
import type { LineAnswer } from '../../../domain/rights/line-answers.ts';
import { samePerson } from '../../../domain/record/person.ts';
import { dayText } from '../../../words/dates.ts';
import { wordsIn } from '../../../words/words.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { actions, button, header, section } from '../../kit/blocks.ts';
import { buttonsThatMeet } from '../../kit/buttons-that-meet.ts';
import { remindButton } from './remind-anyway.ts';
import { deliverableText, dueText, milestoneNameText, nameText } from '../../kit/facts.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import { askForTimeButton } from '../extension/buttons.ts';
import type { Said } from '../../kit/said.ts';

export type ShownLine = {
  readonly line: DigestLine;
  readonly view: AssignmentView;
  /** What whoever gets the line may answer. */
  readonly answers: ReadonlySet<LineAnswer>;
  /** The other person whom the line is about, by name. */
  readonly who?: string;
};

/** A person's one message of a working morning; every line has the buttons that answer it. */
export function digest(lines: readonly ShownLine[], language: Language): Said {
  const { digestTitle } = wordsIn(language);
  const shown = lines.slice(0, MOST_LINES_WITH_BUTTONS);
  const left = lines.length - shown.length;
  const texts = shown.map((each) => textOf(each, language));
  return {
    text: [digestTitle, ...texts, ...moreText(left, language)].join('\n'),
    blocks: [
      header(digestTitle),
      ...shown.flatMap((each) => [section(textOf(each, language)), buttonsOf(each, language)]),
      ...wholeMeetings(lines, language),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ] satisfies KnownBlock[],
  };
}

/** Of Slack's fifty blocks, what is left beside the lines and what stands around them. */
const MOST_MEETINGS = 5;

/** For each meeting that waits for outcomes, one button for the whole of it. */
function wholeMeetings(lines: readonly ShownLine[], language: Language): readonly KnownBlock[] {
  const buttons = new Map<string, Button>();
  for (const { line, view } of lines) {
    const { due, committee, today } = view;
    if (line.kind !== 'outcome' || due.kind !== 'meeting' || due.meeting !== line.meeting) continue;
    const day = dayText(due.day, today, language);
    const text = yearWordsIn(language).outcomesOf(committee.code, day);
    const value = `${committee.id}|${due.meeting}`;
    buttons.set(value, button(text, { action: 'meeting_outcomes', value, primary: true }));
  }
  return [...buttons.values()].slice(0, MOST_MEETINGS).map((each) => actions(each));
}

function textOf({ line, view, who }: ShownLine, language: Language): string {
  const words = wordsIn(language);
  const away = view.milestones.find((each) => isOf(line, each));
  const when = away === undefined ? '' : ` – ${words.days(away.daysAway)}`;
  const late = away?.standing === 'late' ? ` · *${words.standings.late}*` : '';
  const other = who === undefined ? null : nameText(who);
  const lead = leadOf({ line, view }, other, language);
  const about = `*${view.label}* ${deliverableText(view, 160)}`;
  return `${about}\n${lead}${when}${late} · ${dueText(view.due, view.today, language)}`;
}

function leadOf(
  { line, view }: Pick<ShownLine, 'line' | 'view'>,
  other: string | null,
  language: Language,
): string {
  const words = wordsIn(language);
  if (line.kind === 'milestone')
    return `${milestoneNameText(line.milestone, language)} ${dayText(line.day, view.today, language)}`;
  if (isParticipantGone(line, view)) return words.participantGone(other ?? '');
  return words.digestLine(line, daysOf(line, view, language), other);
}

/** Whoever had a part of it is no holder to be chosen anew. */
function isParticipantGone(line: DigestLine, { holder }: AssignmentView): boolean {
  return line.kind === 'account-gone' && !samePerson(holder.person?.person ?? null, line.person);
}

/** The days that a line is about. */
function daysOf(line: DigestLine, { today }: AssignmentView, language: Language): string | null {
  if (line.kind !== 'while-away') return null;
  return `${dayText(line.from, today, language)} – ${dayText(line.to, today, language)}`;
}

function isOf(line: DigestLine, { milestone }: MilestoneView): boolean {
  return line.kind === 'milestone' && line.milestone === milestone;
}

function buttonsOf({ line, view, answers }: ShownLine, language: Language): ActionsBlock {
  const { buttons } = wordsIn(language);
  const value = view.id;
  const open = button(buttons.open, { action: 'open', value });
  if (line.kind === 'outcome')
    return actions(button(buttons.outcome, { action: 'outcome', value }), open);
  if (line.kind === 'not-accepted' || line.kind === 'undelivered') return actions(open);
  if (isParticipantGone(line, view))
    return actions(button(buttons.delegate, { action: 'delegate', value, primary: true }), open);
  if (line.kind === 'account-gone')
    return actions(button(buttons.edit, { action: 'edit', value, primary: true }), open);
  const about = view.milestones.find((each) => isOf(line, each));
  const meets = buttonsThatMeet(about, view, language);
  // The secretary's own steps are no work of others: there is nothing to report.
  if (about?.owner === 'secretary')
    return actions(...meets, ...snoozeOf(line, view, language), open);
  const given = (answer: LineAnswer, ...shown: Button[]) => (answers.has(answer) ? shown : []);
  return actions(
    ...given(
      'update',
      button(buttons.onTrack, { action: 'on_track', value }),
      button(buttons.atRisk, { action: 'at_risk', value }),
    ),
    ...given('draft', ...meets),
    ...given('ask-extension', askForTimeButton(value, language)),
    // Whoever may report how it stands is the one to be reminded, and needs no button for it.
    ...(answers.has('update') ? [] : given('remind', remindButton(view, language))),
    ...snoozeOf(line, view, language),
    open,
  );
}

/** What is late cannot be put off, so it is not offered. */
function snoozeOf(
  line: DigestLine,
  view: AssignmentView,
  language: Language,
): ActionsBlock['elements'] {
  if (line.kind !== 'milestone' || line.step >= 0) return [];
  const { labels, snoozes } = wordsIn(language);
  const choices = ['next-morning', 'three-days', 'date', 'quiet', 'quiet-days'] as const;
  return [
    {
      type: 'static_select',
      action_id: 'snooze',
      placeholder: { type: 'plain_text', text: labels.snooze },
      options: choices.map((choice) => ({
        text: { type: 'plain_text', text: snoozes[choice] },
        value: `${view.id}|${line.milestone}|${choice}`,
      })),
    },
  ];
}
