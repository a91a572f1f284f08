import { NO_ORIGIN } from '../../domain/assignments/origin.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Due } from '../../domain/committee/due.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { officeOfRole } from '../../domain/committee/offices.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { registerTerms, type Registered } from '../assignments/register.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { LineToRegister } from './register-line.ts';

/**
 * Registers what a line gives to another committee in that committee, and says there from which it
 * came. It is held by the office that leads its administration, else by its secretary, and due on
 * the day of the meeting that the giving committee waits for it at: that is no meeting of theirs.
 */
export async function registerThere(
  ports: Ports,
  line: LineToRegister,
  thereId: string,
): Promise<Registered | Refusal> {
  const { committee: from, doer, wording, understood } = line;
  if (!understood.ok) return refuse('nothing-changed');
  const here = await committeeFor(ports, { person: doer.person, committee: from }, 'register');
  if (!here.ok) return here;
  const there = await committeeFor(ports, { person: doer.person, committee: thereId }, 'register');
  if (!there.ok) return there.why === 'not-allowed' ? refuse('ask-their-secretary') : there;
  const { id, code, name } = from;
  const holder = leaderOf(there.committee);
  if (holder === null) return refuse('unknown-holder');
  const { deliverable } = understood;
  const origin = { ...NO_ORIGIN, givenBy: { id, code, name } };
  const terms = { wording, deliverable, holder, due: dueThere(understood.due, from), origin };
  return registerTerms(ports, there.committee, { doer, terms: { ...terms, parent: null } });
}

function leaderOf(committee: Committee): Holder | null {
  const director = officeOfRole(committee, 'director');
  const isHeld = director !== null && director.holdings.length > 0;
  const office = isHeld ? director : officeOfRole(committee, 'secretary');
  return office && { kind: 'office', title: office.title };
}

function dueThere(due: Due, from: Committee): Due {
  if (due.kind !== 'meeting') return due;
  const meeting = meetingOf(from, due.meeting);
  return meeting === null ? { kind: 'none' } : { kind: 'date', day: meeting.day };
}
