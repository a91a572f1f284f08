import type { Assignment } from '../../domain/assignments/assignment.ts';
import { minutesOf } from '../../domain/assignments/minutes.ts';
import type { MinutesSaid } from '../../domain/assignments/minutes-said.ts';
import type { Minutes } from '../../domain/assignments/origin.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { heldMeetings } from '../../domain/committee/meetings.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import {
  aboutAnyOf,
  outcomeOf,
  type OutcomeRead,
} from '../../domain/reading/outcomes/outcome-of.ts';
import { dayOfMinutes, decidedInMinutes } from '../../domain/reading/outcomes/outcomes-in.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import type { Person } from '../../domain/record/person.ts';
import { mayInCommittee } from '../deeds/permission.ts';

/** The open assignments of a meeting, each with what its minutes say of it; null where nothing. */
export type OutcomesRead = {
  readonly meeting: Meeting;
  readonly found: readonly { readonly assignment: Assignment; readonly read: OutcomeRead | null }[];
};

/**
 * What minutes that were read say of the assignments that their own meeting had: those of which they
 * say something first, the sure ones before all. Null where they are of no meeting that was held, or
 * say nothing of any. For who may record outcomes; nothing is recorded by it.
 */
export async function outcomesRead(
  ports: Ports,
  person: Person,
  { reading, committee }: { readonly reading: StoredReading; readonly committee: Committee },
): Promise<OutcomesRead | null> {
  const { text, decidedOn, table } = reading;
  if (table !== undefined) return null;
  if ((await mayInCommittee(ports, person, committee, 'outcome')) !== null) return null;
  const day = decidedOn ?? dayOfMinutes(text);
  const meeting = heldMeetings(committee, ports.now).find((each) => each.day === day);
  if (meeting === undefined) return null;
  const open = await ports.store.openOfMeeting(meeting.id);
  if (open.length === 0) return null;
  const items = decidedInMinutes(text, aboutAnyOf(open));
  const found = open.map((assignment) => ({
    assignment,
    read: outcomeOf(assignment, items),
  }));
  if (found.every(({ read }) => read === null)) return null;
  return { meeting, found: found.toSorted((one, other) => rankOf(one) - rankOf(other)) };
}

function rankOf({ read }: OutcomesRead['found'][number]): number {
  if (read === null) return 2;
  return read.tier === 'sure' ? 0 : 1;
}

/** How far the minutes of an outcome have come: what the form says, and what the text says of its §. */
export function minutesOfOutcome(
  { found }: OutcomesRead,
  {
    assignment: id,
    isPreliminary,
  }: { readonly assignment: string; readonly isPreliminary: boolean },
): Minutes | null {
  const inText: MinutesSaid | null =
    found.find(({ assignment }) => assignment.id === id)?.read?.item.minutes ?? null;
  return minutesOf(inText, { isPreliminary });
}

/** Those of which the minutes say something, beside those that have been shown already. */
export function saidBeside(
  { found }: OutcomesRead,
  shown: readonly string[],
): readonly Assignment[] {
  return found.flatMap(({ assignment, read }) =>
    read === null || shown.includes(assignment.id) ? [] : [assignment],
  );
}
