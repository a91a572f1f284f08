import { type CommandName, readCommand } from '../../grammar/command-words.ts';
import { leadingCaseNumber, leadingLabel } from '../../grammar/tokens.ts';
import { asTyped } from '../../grammar/typed-text.ts';
import { notUnderstood } from '../../surfaces/help.ts';
import type { Language } from '../../../domain/committee.ts';
import { asksWhichDay } from './asks-which-day.ts';
import { type Answer, type CommandHandler, say } from './asked.ts';
import * as assignment from './assignment.ts';
import * as delegation from './delegation.ts';
import * as overviews from './overviews.ts';
import { calendarCommand } from './calendar.ts';
import { confirmCommand } from './confirm-minutes.ts';
import { extendCommand } from './extend.ts';
import { importCommand } from './import.ts';
import { meetingDates } from './meeting-dates.ts';
import { meetingCancel, meetingMove } from './meetings.ts';
import { outcomeCommand } from './outcome.ts';
import { overviewCommand } from './overview.ts';
import { ownReminders } from './own-reminders.ts';
import { readCommandHandler } from './read.ts';
import { newByForm, register } from './register.ts';
import { closedDaysCommand, ladderCommand, planCommand, settingsCommand } from './settings.ts';
import { supplementCommand } from './supplement.ts';
import { committeeAdd, meetingAdd, roleSetCommand } from './set-up.ts';

const HANDLERS: Readonly<Record<CommandName, CommandHandler>> = {
  help: overviews.help,
  mine: overviews.mine,
  list: overviews.list,
  meetings: overviews.meetings,
  status: overviews.status,
  'committee-add': committeeAdd,
  'meeting-add': meetingAdd,
  'meeting-move': meetingMove,
  'meeting-cancel': meetingCancel,
  'meeting-dates': meetingDates,
  'role-set': roleSetCommand,
  register,
  new: newByForm,
  read: readCommandHandler,
  show: assignment.show,
  update: assignment.update,
  draft: assignment.draft,
  delegate: delegation.delegate,
  'take-back': delegation.takeBack,
  contributor: delegation.contributor,
  remind: assignment.remind,
  edit: assignment.edit,
  void: assignment.voidCommand,
  confirm: confirmCommand,
  extend: extendCommand,
  outcome: outcomeCommand,
  supplement: supplementCommand,
  import: importCommand,
  plan: planCommand,
  ladder: ladderCommand,
  overview: overviewCommand,
  settings: settingsCommand,
  'own-reminders': ownReminders,
  'closed-days': closedDaysCommand,
  calendar: calendarCommand,
  report: assignment.report,
  close: assignment.close,
};

/** The commands whose words are a day, and nothing that only tells of one. */
const DATED: ReadonlySet<CommandName> = new Set([
  'meeting-add',
  'meeting-move',
  'meeting-cancel',
  'meeting-dates',
  'role-set',
]);

export type Spoken = { readonly handler: CommandHandler; readonly rest: string };

/** Who answers the words, and what is left of them. */
export function handlerOf(words: string, hasDefault: boolean): Spoken | null {
  const line = asTyped(words);
  if (leadingLabel(line)?.rest === '' || leadingCaseNumber(line)?.rest === '')
    return { handler: assignment.show, rest: line };
  if (line === '' && hasDefault) return { handler: assignment.show, rest: '' };
  const spoken = readCommand(line);
  if (spoken === null) return null;
  const { name, rest } = spoken;
  const handler = HANDLERS[name];
  return { handler: DATED.has(name) ? asksWhichDay(line, handler) : handler, rest };
}

export function sayNotUnderstood(language: Language): Answer {
  return say(notUnderstood(language));
}
