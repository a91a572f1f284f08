import type { Committee } from '../../domain/committee/committee.ts';
import { addDays } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Ports } from '../ports/ports.ts';
import { committeeStanding } from './kept-said.ts';
import { showAllOtherwise } from './shown-anew.ts';

type ShowingPorts = Pick<Ports, 'store' | 'answered' | 'now' | 'closed'>;

/**
 * Has the messages shown anew whose buttons a change of a committee has answered, for everybody who
 * has them: those about the committee itself, and about each meeting that is another now.
 */
export async function showOfCommittee(
  ports: ShowingPorts,
  before: Committee,
  after: Committee,
): Promise<void> {
  const changed = after.meetings.filter((each) => !isAsItWas(each, before));
  await showOf(ports, after, changed);
}

/** So long ago a meeting was, and nobody waits for what its old messages show. */
const SHOWN_FOR_DAYS = 30;

/** What a crash between a change and what follows has left of it, once after the start. */
export function showMissedOfCommittee(ports: ShowingPorts, committee: Committee): Promise<void> {
  const { today } = committeeStanding(ports, committee);
  const since = addDays(today, -SHOWN_FOR_DAYS);
  const recent = committee.meetings.filter(({ day }) => day >= since);
  return showOf(ports, committee, recent);
}

/** What a meeting that begins answers by itself: with it nothing more can be sent to it. */
export function showBegun(
  ports: ShowingPorts,
  committee: Committee,
  begun: readonly Meeting[],
): Promise<void> {
  return showOf(ports, committee, begun);
}

async function showOf(
  ports: ShowingPorts,
  committee: Committee,
  meetings: readonly Meeting[],
): Promise<void> {
  const committeeStands = committeeStanding(ports, committee);
  const stands = { ...committeeStands, assignment: null };
  for (const { id } of [committee, ...meetings]) await showAllOtherwise(ports, { id, stands });
  for (const { id: meeting } of meetings)
    for (const assignment of await withLatePapers(ports, meeting))
      await showAllOtherwise(ports, {
        id: assignment.id,
        stands: { ...committeeStands, assignment },
      });
}

/** What a meeting's lock says of late papers follows without a write of their assignments. */
async function withLatePapers({ store }: ShowingPorts, meeting: string) {
  const open = await store.openOfMeeting(meeting);
  return open.filter(({ drafts }) => drafts.some(({ late }) => late !== null));
}

function isAsItWas(meeting: Meeting, { meetings }: Committee): boolean {
  const before = meetings.find(({ id }) => id === meeting.id);
  return before === meeting || JSON.stringify(before) === JSON.stringify(meeting);
}
