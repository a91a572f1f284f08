import { confirmMinutes } from '../../../app/assignments/confirm-minutes.ts';
import { readDay } from '../../../domain/dates/read-day.ts';
import { onlyParagraph } from '../../../domain/assignments/paragraph.ts';
import { confirmingMeeting, confirmingMinutes, saidConfirmed } from './fill.ts';
import { about } from '../../kit/about.ts';
import { type CommandHandler, say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { assignmentMeant } from '../../kit/meant.ts';

/** `confirm RUN-1 § 87`; `confirm` alone, or with the meeting's day, is a form for all that wait. */
export const confirmCommand: CommandHandler = async (parts, asked) =>
  (await assignmentMeant(parts, asked)).is === 'none'
    ? ofMeeting(parts, asked)
    : ofAssignment(parts, asked);

/** They name nothing but the day that follows. */
const ALL =
  /^(?:(?:alla?|all|från|för|av|the|from|of|for|on|sammanträdet|mötet|meeting|protokollet|minutes|beslut(?:en)?|uppdrag(?:en)?)(?:\s+|$))+/iu;

const ofMeeting = inCommittee(async (parts, asked, { committee, rest }) => {
  const { paragraph, rest: words } = onlyParagraph(rest) ?? { paragraph: null, rest };
  const named = words.replace(ALL, '');
  const decidedOn = named === '' ? null : readDay(named, todayIn(parts, committee));
  if (named !== '' && decidedOn === null) return sayWhy('no-such-assignment', asked.language);
  return confirmingMeeting(parts, asked, { committee, decidedOn, paragraph });
});

/** The words are as they were registered. Without a § it is a form. */
const ofAssignment = about(async (parts, asked, read) => {
  const typed = onlyParagraph(read.rest);
  if (typed === null || typed.rest !== '') return confirmingMinutes(parts, asked, read, typed);
  const { doer, language } = asked;
  const request = { id: read.assignment.id, doer, paragraph: typed.paragraph, wording: null };
  const done = await confirmMinutes(parts.ports, request);
  return done.ok ? say(await saidConfirmed(parts, done, language)) : sayRefused(done, asked);
});
