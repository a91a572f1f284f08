import type { Committee } from '../../domain/committee/committee.ts';
import { phraseAtStart } from '../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../domain/dates/resolve.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { meetingDue } from '../../domain/committee/meetings.ts';
import { withoutArticle } from '../typed/typed-text.ts';
import type { ListenerParts } from './parts.ts';
import { type Answer, type Asked, type CommandHandler, sayWhy, todayIn } from './asked.ts';
import { whichMeeting } from './asks-which-day.ts';
import { committeeMeant } from './meant.ts';

type About = {
  readonly committee: Committee;
  readonly today: Day;
  /** What was said, with the meeting's day where it was called by another name. */
  readonly line: string;
};

/**
 * A command about a meeting, which may be called by another name than its day: "decembersammanträdet",
 * "nästa sammanträde". Where several can be meant, each is a button.
 * @param command its words, with which a button says it again
 */
export function aboutMeeting(
  command: string,
  handle: (parts: ListenerParts, asked: Asked, about: About) => Promise<Answer>,
): CommandHandler {
  return async (parts, asked) => {
    const { committee, rest } = await committeeMeant(parts, asked);
    const { language } = asked;
    if (committee === null) return sayWhy('no-such-committee', language);
    const today = todayIn(parts, committee);
    const named = meetingsNamed(rest, committee, today);
    if (named === null) return handle(parts, asked, { committee, today, line: rest });
    const again = (day: Day): string => `${day} ${named.rest}`.trim();
    const [meeting, ...others] = named.meetings;
    if (meeting === undefined) return sayWhy('no-such-meeting', language);
    if (others.length === 0)
      return handle(parts, asked, { committee, today, line: again(meeting.day) });
    const words = (day: Day): string => `${command} ${committee.code} ${again(day)}`;
    return whichMeeting(named.meetings, words, { today, language });
  };
}

/** The meetings that a line's first words can mean, and what follows; null where it begins otherwise. */
function meetingsNamed(
  line: string,
  committee: Committee,
  today: Day,
): { readonly meetings: readonly Meeting[]; readonly rest: string } | null {
  const start = phraseAtStart(withoutArticle(line));
  // "ställ in nämnden i november": what is in a month is its meeting.
  const isMeantSo = start?.phrase.kind === 'meeting' || start?.phrase.meaning.is === 'month';
  if (start === null || !isMeantSo) return null;
  const due = resolveDue({ ...start.phrase, kind: 'meeting' }, committee, today);
  // Those nearest to one that is not there are not the one that was meant.
  if (!due.ok)
    return { meetings: due.why === 'no-such-meeting' ? [] : due.choices, rest: start.rest };
  // So long before a meeting is no meeting.
  const isMeeting = due.due.kind === 'meeting' && due.due.before === undefined;
  const meeting = isMeeting ? meetingDue(due, committee) : null;
  return { meetings: meeting === null ? [] : [meeting], rest: start.rest };
}
