import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { OfferedDue } from '../../../domain/registering/offered-dues.ts';
import type { OfferedBody } from '../../../domain/registering/offered-body.ts';
import type { LineRefusal } from '../../../domain/registering/line-refusal.ts';
import { dayText } from '../../../words/dates.ts';
import { beforeMeetingText } from '../../../words/time-before.ts';
import { LIMITS } from '../../kit/limits.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { cut, escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, holderText } from '../../kit/facts.ts';
import { preliminaryShort } from '../../kit/minutes.ts';
import type { Said } from '../../kit/said.ts';
import { plainWords } from '../../typed/tokens.ts';
import { contactButtons } from '../bodies/buttons.ts';
import { bodyButtons } from './body-buttons.ts';
import { standingLines } from '../../kit/standing.ts';
import { occurrencesButton } from '../standing/buttons.ts';
import { openFormButton } from './buttons.ts';
import { twoHoldersButtons } from './two-holders.ts';
import { unknownHolderButtons } from './unknown-holder.ts';
import { registeringWordsIn } from './words.ts';
import { addMeetingButton } from '../meetings/buttons.ts';

/**
 * The private answer: label, deliverable and meeting of each.
 * @param later how many more are kept and come to be soon
 */
export function registered(views: readonly AssignmentView[], language: Language, later = 0): Said {
  const words = registeringWordsIn(language);
  const lines = views.map((view) =>
    [
      `*${view.label}* ${deliverableText(view, 300)} · ${[...bodyShort(view, language), dueText(view.due, view.today, language), ...preliminaryShort(view, language)].join(' · ')}`,
      ...standingLines(view, language),
    ].join('\n'),
  );
  const title = lines.length === 0 ? [] : [`${words.registered}:`];
  const toCome = later === 0 ? [] : [words.registeredSoon(later)];
  const buttons = buttonsOf(views, language);
  return sentence([...title, ...lines, ...toCome].join('\n'), ...buttons);
}

function buttonsOf(views: readonly AssignmentView[], language: Language): readonly Button[] {
  const [head] = views.filter(({ asHead }) => asHead !== undefined);
  const [only, another] = views;
  return [
    ...(only === undefined || another !== undefined ? [] : contactButtons(only, language)),
    ...(head === undefined ? [] : occurrencesButton(head, language)),
  ];
}

/** Nobody named the contact, so who it became is said at once. */
function bodyShort(view: AssignmentView, language: Language): readonly string[] {
  return view.holder.body === null ? [] : [holderText(view, language)];
}

export type NotRegistered = {
  readonly why: LineRefusal['why'];
  /** The words that were not understood. */
  readonly unclear: string | null;
  /** The words of each holder, where two are named. */
  readonly holders?: readonly string[];
  readonly offered: readonly OfferedDue[];
  /** The body outside that an unknown holder can be. */
  readonly body: OfferedBody | null;
  readonly committee: string;
  /** The committee's code, as a command names it. */
  readonly code: string;
  /** The titles that the committee has. */
  readonly offices: readonly string[];
  /** The office that leads the committee's administration; null where none does. */
  readonly leads?: string | null;
  /** The whole line, which the buttons carry. */
  readonly line: string;
  readonly today: Day;
};

/** Why nothing was registered: each due that it can be is a button, and the form has the rest. */
export function notRegistered(problem: NotRegistered, language: Language): Said {
  const words = registeringWordsIn(language);
  const isLike = problem.body !== null && problem.body.like.length > 0;
  const lead = isLike ? words.isLikeBody : words.unclear[problem.why];
  const wrote = plainWords(problem.unclear ?? '');
  const quotes = problem.why === 'words-beside' ? words.inTheWay : words.youWrote;
  const quoted = wrote === '' ? '' : `\n${quotes(escapeText(wrote, 200))}`;
  const opensItself = problem.offered.some(({ is }) => is === 'part');
  return sentence(
    `${lead}${quoted}`,
    ...twoHoldersButtons(problem, language),
    ...(problem.why === 'unknown-holder' ? unknownHolderButtons(problem, language) : []),
    ...dueButtons(problem, language),
    ...bodyButtons(problem, language),
    ...(opensItself ? [] : [openFormButton(problem, language)]),
  );
}

/** A button holds two thousand characters, and a line that was cut must not be registered. */
function dueButtons(
  { offered, ...about }: Omit<NotRegistered, 'body'>,
  language: Language,
): readonly Button[] {
  return offered.flatMap((due) => {
    if (due.is === 'add-meeting') return [addMeetingButton(about.committee, language)];
    const text = dueChoiceText(due, about.today, language);
    if (due.is === 'part') return [partButton(text, about)];
    const choice = chosen(due);
    const value = `${about.committee}|${due.is}|${choice}|${about.line}`;
    if (value.length > LIMITS.buttonValue) return [];
    const action = `register_with:${due.is}:${choice}`;
    return [button(text, { action, value })];
  });
}

type Choice = Exclude<OfferedDue, { is: 'add-meeting' }>;

function dueChoiceText(due: Choice, today: Day, language: Language): string {
  const { dues } = registeringWordsIn(language);
  if (due.is === 'part' || due.is === 'none') return dues[due.is];
  if (due.is === 'standing') return dues.standing(due.words);
  if (due.is === 'paragraph') return cut(dues[due.whose](due.words), LIMITS.buttonText);
  const day = due.day === null ? null : dayText(due.day, today, language);
  if (due.is === 'said') return day === null ? due.words : `${due.words}, ${day}`;
  const text = dues[due.is](day ?? '');
  return due.is === 'meeting' && due.before !== null
    ? beforeMeetingText(due.before, dues.theMeeting(day ?? ''), language)
    : text;
}

/** The form holds the words in what shall be brought, and asks for the due. */
function partButton(text: string, { committee, line }: Pick<NotRegistered, 'committee' | 'line'>) {
  return button(text, { action: 'register_form:part', value: `${committee}|${line}` });
}

function chosen(due: Exclude<Choice, { is: 'part' }>): string {
  if (due.is === 'none') return '';
  if (due.is === 'said' || due.is === 'standing') return due.words;
  if (due.is === 'paragraph') return due.whose;
  return due.is === 'meeting' ? due.meeting : due.day;
}
