import type { Assignment } from '../../domain/assignments/assignment.ts';
import { samePerson } from '../../domain/record/person.ts';
import { accept } from '../assignments/accept.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { readingNow } from './confirm-reading.ts';

export type AcceptedListed = {
  readonly ok: true;
  readonly accepted: readonly Assignment[];
  /** How many of them were accepted already, or are no longer theirs to accept. */
  readonly left: number;
};

type Accepting = {
  readonly reading: string;
  readonly doer: Doer;
  /** The ids of those that are meant; all where none is named. */
  readonly only?: readonly string[];
};

/**
 * "Ta emot alla": what a list handed over to a person is accepted, each as if it were pressed alone.
 * No card is posted: nothing was done to one of them.
 */
export async function acceptListed(
  ports: Ports,
  { reading: id, doer, only = [] }: Accepting,
): Promise<AcceptedListed | Refusal> {
  const found = await readingNow(ports, id);
  const message = found?.reading.messages.find(
    ({ to, content }) =>
      content.say === 'list-handed-over' &&
      to.kind === 'person' &&
      samePerson(to.person, doer.person),
  );
  if (message?.content.say !== 'list-handed-over') return refuse('no-such-assignment');
  const all = message.content.assignments;
  const assignments = only.length === 0 ? all : all.filter((each) => only.includes(each));
  const accepted: Assignment[] = [];
  for (const each of assignments) {
    const done = await accept(ports, { id: each, doer });
    if (done.ok) accepted.push(done.assignment);
  }
  return { ok: true, accepted, left: assignments.length - accepted.length };
}
