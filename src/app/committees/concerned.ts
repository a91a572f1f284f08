import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { officer } from '../../domain/committee/offices.ts';
import type { MessageContent } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { todayIn } from '../deeds/today.ts';

/** Whose a message is: its committee's, and perhaps one assignment's. */
export type Concerned = {
  readonly committee: Committee;
  readonly assignment: Assignment | null;
};

type Asking = Pick<Ports, 'store'>;

/** What tells of another message's fate. */
const TELLING: ReadonlySet<MessageContent['say']> = new Set([
  'not-delivered',
  'overview-not-delivered',
  'place-rests',
  'sent-again',
]);

/**
 * The committee whose secretary looks after a message that fares ill. Null for a message that tells
 * of such a one, so that no loop of them begins, and for what stands for nothing that anybody waits
 * for.
 */
export async function concernedBy(
  ports: Asking,
  content: MessageContent,
): Promise<Concerned | null> {
  if (TELLING.has(content.say)) return null;
  if (content.say === 'digest') return ofDigest(ports, content.digest);
  if ('assignment' in content) return ofAssignment(ports, content.assignment);
  if ('assignments' in content) return ofAssignment(ports, content.assignments[0]);
  return 'committee' in content ? ofCommittee(ports, content.committee) : null;
}

/** The committee's secretary as it is today. */
export function secretaryOf(
  ports: Pick<Ports, 'now'>,
  { committee }: Pick<Concerned, 'committee'>,
): Person | null {
  return officer(committee, 'secretary', todayIn(ports, committee));
}

async function ofDigest({ store }: Asking, id: string): Promise<Concerned | null> {
  const digest = await store.find('digest', id);
  return ofAssignment({ store }, digest?.lines[0]?.assignment);
}

async function ofAssignment({ store }: Asking, id: string | undefined): Promise<Concerned | null> {
  const assignment = id === undefined ? null : await store.find('assignment', id);
  const of = assignment && (await ofCommittee({ store }, assignment.committee));
  return of && { ...of, assignment };
}

async function ofCommittee({ store }: Asking, id: string): Promise<Concerned | null> {
  const committee = await store.find('committee', id);
  return committee && { committee, assignment: null };
}
