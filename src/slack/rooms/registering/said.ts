import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { OfferedDue } from '../../../domain/registering/offered-dues.ts';
import type { LineRefusal } from '../../../domain/registering/understand-line.ts';
import { dayText } from '../../../words/dates.ts';
import { LIMITS } from '../../kit/limits.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText } from '../../kit/facts.ts';
import { preliminaryShort } from '../../kit/minutes.ts';
import type { Said } from '../../kit/said.ts';
import { standingLines } from '../../kit/standing.ts';
import { occurrencesButton } from '../standing/buttons.ts';
import { openFormButton } from './buttons.ts';
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
      `*${view.label}* ${deliverableText(view, 300)} · ${[dueText(view.due, view.today, language), ...preliminaryShort(view, language)].join(' · ')}`,
      ...standingLines(view, language),
    ].join('\n'),
  );
  const title = lines.length === 0 ? [] : [`${words.registered}:`];
  const toCome = later === 0 ? [] : [words.registeredSoon(later)];
  const [first] = views.filter(({ asHead }) => asHead !== undefined);
  const buttons = first === undefined ? [] : occurrencesButton(first, language);
  return sentence([...title, ...lines, ...toCome].join('\n'), ...buttons);
}

export type NotRegistered = {
  readonly why: LineRefusal['why'];
  /** The words that were not understood. */
  readonly unclear: string | null;
  readonly offered: readonly OfferedDue[];
  readonly committee: string;
  /** The whole line, which the buttons carry. */
  readonly line: string;
  readonly today: Day;
};

/** Why nothing was registered: each due that it can be is a button, and the form has the rest. */
export function notRegistered(problem: NotRegistered, language: Language): Said {
  const words = registeringWordsIn(language);
  const quoted = problem.unclear ? `\n${words.youWrote(escapeText(problem.unclear, 200))}` : '';
  return sentence(
    `${words.unclear[problem.why]}${quoted}`,
    ...dueButtons(problem, language),
    openFormButton(problem, language),
  );
}

/** A button holds two thousand characters, and a line that was cut must not be registered. */
function dueButtons({ offered, ...about }: NotRegistered, language: Language): readonly Button[] {
  const { dues } = registeringWordsIn(language);
  return offered.flatMap((due) => {
    if (due.is === 'add-meeting') return [addMeetingButton(about.committee, language)];
    const day = shownDue(due, about.today, language);
    const choice = chosen(due);
    const value = `${about.committee}|${due.is}|${choice}|${about.line}`;
    if (value.length > LIMITS.buttonValue) return [];
    const action = `register_with:${due.is}:${choice}`;
    return [button(dues[due.is](day), { action, value })];
  });
}

/** The day that a button names, or how often it comes round; empty for none. */
function shownDue(due: Choosable, today: Day, language: Language): string {
  if (due.is === 'none') return '';
  return due.is === 'standing' ? due.words : dayText(due.day, today, language);
}

type Choosable = Exclude<OfferedDue, { is: 'add-meeting' }>;

function chosen(due: Choosable): string {
  if (due.is === 'none') return '';
  if (due.is === 'standing') return due.words;
  return due.is === 'meeting' ? due.meeting : due.day;
}
