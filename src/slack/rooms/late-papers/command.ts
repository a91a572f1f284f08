import { latePapersOf } from '../../../app/views/late-papers.ts';
import { phraseAtEnd } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import { meetingOf, nextMeeting } from '../../../domain/committee/meetings.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { type Answer, type Asked, say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { whichMeeting } from '../../kit/asks-which-day.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { latePaperList } from './list.ts';

/** A meeting's late papers; the next meeting's where none is named. */
export const latePapersCommand = inCommittee((parts, asked, { committee, rest }) => {
  const today = todayIn(parts, committee);
  const due = phraseAtEnd(rest);
  const resolved = due && resolveDue(due.phrase, committee, today);
  if (resolved?.ok === false && resolved.choices.length > 0)
    return whichMeeting(resolved.choices, (day) => `late papers ${committee.code} ${day}`, {
      today,
      language: asked.language,
    });
  if (resolved?.ok === false || (due === null && rest !== ''))
    return sayWhy('no-such-meeting', asked.language);
  const meeting =
    resolved?.ok && resolved.due.kind === 'meeting'
      ? meetingOf(committee, resolved.due.meeting)
      : nextMeeting(committee, parts.ports.now);
  return meeting === null
    ? sayWhy('no-such-meeting', asked.language)
    : sayList(parts, asked, committee, meeting);
});

async function sayList(
  parts: ListenerParts,
  asked: Asked,
  committee: Committee,
  meeting: Meeting,
): Promise<Answer> {
  const { person, language } = asked;
  const found = await latePapersOf(parts.ports, { person, committee, meeting });
  return found.ok ? say(latePaperList(found, language)) : sayRefused(found, asked);
}
