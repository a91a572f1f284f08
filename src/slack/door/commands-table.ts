import { type CommandName, readCommand } from './command-words.ts';
import { leadingCaseNumber, leadingLabel } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';
import { notUnderstood } from '../rooms/help/said.ts';
import type { Language } from '../../domain/committee/committee.ts';
import { asksWhichDay } from '../kit/asks-which-day.ts';
import { type Answer, type CommandHandler, say } from '../kit/asked.ts';
import * as assignment from '../rooms/assignment/command.ts';
import * as delegation from '../rooms/delegation/command.ts';
import * as overviews from '../rooms/status/command.ts';
import { calendarCommand } from '../rooms/calendar/command.ts';
import { confirmCommand } from '../rooms/minutes/command.ts';
import { extendCommand } from '../rooms/extension/command.ts';
import { importCommand } from '../rooms/backlog/command.ts';
import { meetingDates } from '../rooms/meeting-dates/command.ts';
import { meetingCancel, meetingMove } from '../rooms/rescheduling/command.ts';
import { outcomeCommand } from '../rooms/outcome/command.ts';
import { overviewCommand } from '../rooms/weekly-overview/command.ts';
import { ownReminders } from '../rooms/own-reminders/command.ts';
import { readCommandHandler } from '../rooms/reading/command.ts';
import { newByForm, register } from '../rooms/registering/command.ts';
import {
  closedDaysCommand,
  ladderCommand,
  planCommand,
  settingsCommand,
} from '../rooms/settings/command.ts';
import { supplementCommand } from '../rooms/supplement/command.ts';
import { committeeAdd, meetingAdd, roleSetCommand } from '../rooms/set-up/command.ts';

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
