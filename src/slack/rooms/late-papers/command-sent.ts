import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { canDispatch } from '../../../app/meetings/dispatch-papers.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Day } from '../../../domain/days/day.ts';
import { phraseAtEnd } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import { dayText } from '../../../words/dates.ts';
import { say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { papersSentButton } from './buttons.ts';
import { latePapersWordsIn } from './words.ts';

/**
 * "The papers are sent out": which meeting's is shown, and the button says it. The meeting is the one
 * that is named, else the next whose papers have not gone out.
 */
export const papersSentCommand = inCommittee(async (parts, asked, { committee, rest }) => {
  const { person, language } = asked;
  const found = await committeeFor(parts.ports, { person, committee }, 'manage');
  if (!found.ok) return sayRefused(found, asked);
  const today = todayIn(parts, committee);
  const named = meetingNamed(rest, committee, today);
  if (named === 'unclear') return sayWhy('no-such-meeting', language);
  const among = named === null ? committee.meetings.filter(({ day }) => day >= today) : [named];
  const meeting = among
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .find((each) => canDispatch(parts.ports, committee, each));
  if (meeting === undefined) return sayWhy('already-dispatched', language);
  const of = { committee: committee.id, meeting: meeting.id };
  const text = latePapersWordsIn(language).areSent(dayText(meeting.day, today, language));
  return say(sentence(text, papersSentButton(of, language)));
});

function meetingNamed(rest: string, committee: Committee, today: Day): Meeting | 'unclear' | null {
  const due = phraseAtEnd(rest);
  if (due === null) return null;
  const resolved = resolveDue(due.phrase, committee, today);
  const meeting =
    resolved.ok && resolved.due.kind === 'meeting'
      ? meetingOf(committee, resolved.due.meeting)
      : null;
  return meeting ?? 'unclear';
}
