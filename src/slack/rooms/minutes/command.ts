import { confirmMinutes } from '../../../app/assignments/confirm-minutes.ts';
import { readDay } from '../../../domain/dates/read-day.ts';
import { readParagraphWords } from '../../../domain/assignments/paragraph.ts';
import { confirmingMeeting, confirmingMinutes, saidConfirmed } from './fill.ts';
import { about } from '../../kit/about.ts';
import { type CommandHandler, say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { assignmentMeant, committeeMeant } from '../../kit/meant.ts';

/** `confirm RUN-1 § 87`; `confirm` alone, or with the meeting's day, is a form for all that wait. */
export const confirmCommand: CommandHandler = async (parts, asked) =>
  (await assignmentMeant(parts, asked)) === null
    ? ofMeeting(parts, asked)
    : ofAssignment(parts, asked);

const ofMeeting: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const decidedOn = rest === '' ? null : readDay(rest, todayIn(parts, committee));
  if (rest !== '' && decidedOn === null) return sayWhy('no-such-assignment', asked.language);
  return confirmingMeeting(parts, asked, { committee, decidedOn });
};

/** The words are as they were registered. Without a § it is a form. */
const ofAssignment = about(async (parts, asked, { assignment, committee, rest }) => {
  const given = readParagraphWords(rest);
  if (given === null) return confirmingMinutes(parts, asked, { assignment, committee });
  const { doer, language } = asked;
  const request = { id: assignment.id, doer, paragraph: given.paragraph, wording: null };
  const done = await confirmMinutes(parts.ports, request);
  return done.ok ? say(await saidConfirmed(parts, done, language)) : sayRefused(done, asked);
});
