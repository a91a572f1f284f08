import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { shares } from '../deeds/tell-workers.ts';
import type { StoredReading } from '../ports/stored-reading.ts';

/**
 * What is said of a list that was taken in: one post in the committee's channel, and one direct
 * message to each holder of something that is open. Of what was closed already nobody is told.
 */
export function listedMessages(
  reading: Pick<StoredReading, 'id'>,
  { committee, today }: { readonly committee: Committee; readonly today: Day },
  assignments: readonly Assignment[],
): readonly Message[] {
  const open = assignments.filter(({ ending }) => ending === null);
  if (open.length === 0) return [];
  const { id } = reading;
  const { channel } = committee;
  const post = newMessage(
    `${id}|list`,
    { kind: 'channel', channel, thread: null },
    { say: 'list-taken-in', reading: id, committee: committee.id },
  );
  const holders = shares(open, ({ holder }) => {
    const person = actingFor(holder, committee, today);
    return person === null ? [] : [person];
  });
  const direct = holders.map(({ person, assignments: ids }) =>
    newMessage(
      `${id}|handed-over|${person.user}`,
      { kind: 'person', person },
      { say: 'list-handed-over', reading: id, assignments: ids },
    ),
  );
  return [post, ...direct];
}
