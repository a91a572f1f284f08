import type { Assignment } from '../../domain/assignments/assignment.ts';
import { atPlannedMeeting } from '../../domain/assignments/at-planned-meeting.ts';
import { corrected, type Recorded, recordedOf } from '../../domain/assignments/correction.ts';
import { hasStarted, meetingOf } from '../../domain/committee/meetings.ts';
import type { Message, RecordedSaid } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { workersOf } from '../deeds/tell-workers.ts';
import type { Ports } from '../ports/ports.ts';
import { reopenOccurrences } from '../standing/since-deed.ts';
import { changeAssignment, type Changed, type Situation } from './change-assignment.ts';
import type { AboutAssignment } from './change-open.ts';
import { laterMeetings } from './record-outcome.ts';
import { seenOf } from './recorded-last.ts';

export type Correcting = AboutAssignment & {
  /** What should have been recorded; null where that stands. */
  readonly to: Recorded | null;
  /** The § of the decision that gave the assignment; null where it stands. */
  readonly decision: string | null;
  readonly reason: string;
  /** The § that corrects what confirmed minutes say; null where they are not confirmed. */
  readonly correctedBy: string | null;
  /** The meeting to which it goes on, where it does; null for the next planned one. */
  readonly next: string | null;
  /** The newest change that was seen, as `seenOf` has it; null where that is not known. */
  readonly seen: string | null;
};

type Decided = Correcting & { readonly to: Recorded };

/**
 * Corrects what was recorded of an assignment, whenever that was: it is as if the right thing had
 * been recorded at once. Those who work with it are told once, and the history keeps both.
 */
export async function correctRecorded(
  ports: Ports,
  request: Correcting,
): Promise<Changed<null> | Refusal> {
  const { id, doer } = request;
  const deed = ports.newId();
  const about = { id, doer, action: 'correct' } as const;
  return changeAssignment(ports, about, async (situation) => {
    const { assignment } = situation;
    // Somebody was first: which of the two is right is asked, and not left to who is last.
    if (request.seen !== null && request.seen !== seenOf(assignment))
      return refuse('corrected-meanwhile');
    const to = request.to ?? recordedOf(assignment);
    const refused = correctingWhy(situation, { ...request, to });
    if (refused !== null) return refused;
    const course = correctedAs(situation, { ...request, to });
    if (!course.ok) return refuse(course.why);
    const { committee, today } = situation;
    const anew = atPlannedMeeting(course.assignment, committee, today);
    // With none of its occurrences open, the whole would open new ones; where it stays ended after
    // all, they end anew with it.
    if (anew.ending === null) await reopenOccurrences(ports, assignment);
    const [was, now] = [saidOf(assignment), saidOf(anew)];
    const { reason, correctedBy } = request;
    const because = { reason: reason.trim(), correctedBy };
    return {
      ok: true,
      assignment: anew,
      happened: [
        { id: deed, what: 'corrected', from: keptOf(was), to: { ...keptOf(now), ...because } },
      ],
      say: tellCorrected(situation, { deed, by: doer.person, was, now, ...because }),
      result: null,
    };
  });
}

function correctingWhy(
  { assignment, committee, now }: Situation,
  { to, decision, reason, correctedBy }: Decided,
): Refusal | null {
  const was = recordedOf(assignment);
  const isDecided = decision !== null && decision !== assignment.origin.paragraph;
  if (reason.trim() === '') return refuse('empty-text');
  if (was.is === 'open' && (to.is !== 'open' || assignment.origin.minutes !== 'confirmed'))
    return refuse('nothing-to-correct');
  if (isSame(was, to) && !isDecided) return refuse('nothing-changed');
  if (isConfirmed(assignment, isDecided) && correctedBy === null)
    return refuse('which-paragraph-corrects');
  if (!('meeting' in to)) return null;
  const meeting = meetingOf(committee, to.meeting);
  if (meeting === null) return refuse('no-such-meeting');
  return hasStarted(meeting, now, committee.timeZone) ? null : refuse('no-meeting-held');
}

/** Whether what is corrected stands in confirmed minutes, which only another § corrects. */
function isConfirmed({ outcomes, origin }: Assignment, isDecided: boolean): boolean {
  return outcomes.at(-1)?.minutes === 'confirmed' || (isDecided && origin.minutes === 'confirmed');
}

function correctedAs(
  { assignment, committee, today, now }: Situation,
  { to, decision, next: chosen, doer }: Decided,
): ReturnType<typeof corrected> {
  const meeting = 'meeting' in to ? meetingOf(committee, to.meeting) : null;
  const later = laterMeetings(committee, meeting, today);
  const next = later.find(({ id }) => id === chosen) ?? later[0] ?? null;
  const { origin } = assignment;
  const paragraph = decision ?? origin.paragraph;
  const before = { ...assignment, undo: null, origin: { ...origin, paragraph } };
  const act = { by: doer.person, at: now };
  return corrected(before, to, { committee, today, act, next });
}

function saidOf(assignment: Assignment): RecordedSaid {
  const recorded = recordedOf(assignment);
  const decision = assignment.origin.minutes === 'confirmed' ? assignment.origin.paragraph : null;
  const none = { paragraph: null, motive: null, decision };
  switch (recorded.is) {
    case 'outcome':
      return { ...none, ...worded(recorded), is: recorded.kind };
    case 'closed':
      return { ...none, is: 'closed', paragraph: recorded.paragraph };
    case 'void':
      return { ...none, is: 'void', motive: recorded.reason };
    case 'open':
      return { ...none, is: 'open' };
  }
}

function worded({ paragraph, motive }: Extract<Recorded, { is: 'outcome' }>) {
  return { paragraph, motive };
}

/** As the history reads it: an outcome by its kind, and § and words beside it. */
function keptOf({ is, ...words }: RecordedSaid): Readonly<Record<string, unknown>> {
  return { is, closes: is === 'closed', ...words };
}

function tellCorrected(
  situation: Situation,
  {
    deed,
    ...content
  }: Omit<Extract<Message['content'], { say: 'corrected' }>, 'say' | 'assignment'> & {
    readonly deed: string;
    readonly by: Person;
  },
): readonly Message[] {
  return workersOf(situation).flatMap((person) =>
    directMessage(person, {
      key: `${deed}|corrected|${person.user}`,
      content: { say: 'corrected', assignment: situation.assignment.id, ...content },
      unless: content.by,
    }),
  );
}

function isSame(one: Recorded, other: Recorded): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(recorded: Recorded): string {
  return JSON.stringify(Object.entries(recorded).toSorted(([a], [b]) => a.localeCompare(b)));
}
