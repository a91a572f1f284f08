import {
  closingDecisions,
  type ClosingDecision as Closings,
} from '../../domain/assignments/closing.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Instant } from '../../domain/days/day.ts';
import { hasStarted, meetingOf } from '../../domain/committee/meetings.ts';
import { readParagraphWords } from '../../domain/assignments/paragraph.ts';
import { type Changed, endedWhy, type Situation, situationOf } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { refusedFor } from '../deeds/permission.ts';
import { tellWorkers } from '../deeds/tell-workers.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { AmongOthers } from './told-together.ts';
import { undoable } from './undoable.ts';

type Closing = AboutAssignment & {
  /** `§ 87`. */
  readonly paragraph: string;
  /** The id of the meeting that decided it. */
  readonly meeting: string;
  /** Where it is one of several that one § closes. */
  readonly amongOthers?: AmongOthers;
};

/** What the buttons that close show: the § and the meeting that it is a § of, the likelier first. */
export type ClosingDecision = Extract<Closings, { readonly ok: true }>;

/** Closes the assignment by the committee's decision: a § of a meeting that has been held. */
export function closeAssignment(ports: Ports, request: Closing): Promise<Changed<null> | Refusal> {
  const { doer, amongOthers } = request;
  const by = doer.person;
  const { deed, together = [] } = amongOthers ?? { deed: ports.newId() };
  return changeOpen(ports, { ...request, action: 'close' }, (situation) => {
    const { assignment, committee, now } = situation;
    const decision = readParagraphWords(request.paragraph);
    if (decision === null) return refuse('no-paragraph');
    const refused = heldWhy(committee, request.meeting, now);
    if (refused !== null) return refused;
    const { paragraph } = decision;
    const ending: Ending = { is: 'closed', paragraph, meeting: request.meeting, by, at: now };
    const undo = undoable(ports, assignment, { deed, doer, together });
    return {
      ok: true,
      assignment: { ...assignment, ending, extensionAsked: null, undo },
      happened: [
        { id: deed, what: 'closed', from: null, to: { paragraph, meeting: request.meeting } },
      ],
      say: amongOthers?.say(situation) ?? tellClosed(situation, by, deed),
      result: null,
    };
  });
}

/** That it is closed, told to those who work with it and did not close it. */
export function tellClosed(situation: Situation, by: Person, deed: string): readonly Message[] {
  const { id: assignment } = situation.assignment;
  return tellWorkers(situation, { say: 'closed', assignment, by, deed }, { by, mark: deed });
}

/** Understands `§ 87` or `§ 87/2026` for whoever may close, without closing anything. */
export async function closeAssignmentMeeting(
  ports: Ports,
  { id, doer, words }: AboutAssignment & { readonly words: string },
): Promise<ClosingDecision | Refusal> {
  const situation = await situationOf(ports, id, doer.person);
  if (situation === null) return refuse('no-such-assignment');
  const refused = refusedFor(situation.standing, 'close') ?? endedWhy(situation.assignment);
  if (refused !== null) return refused;
  const decision = closingDecisions(words, situation);
  if (decision.ok) return decision;
  return refuse(decision.why === 'none-held' ? 'no-meeting-held' : decision.why);
}

function heldWhy(committee: Committee, id: string, now: Instant): Refusal | null {
  const meeting = meetingOf(committee, id);
  if (meeting === null) return refuse('no-such-meeting');
  return hasStarted(meeting, now, committee.timeZone) ? null : refuse('no-meeting-held');
}
