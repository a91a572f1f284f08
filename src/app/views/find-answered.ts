import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Person } from '../../domain/record/person.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import { assignmentNow, assignmentOfThread } from '../assignments/find-assignment.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from './assignment-view.ts';
import { openOfPerson } from './open-assignments.ts';

/** What somebody's direct message is about: one assignment, or one among those that are on them. */
export type Answered =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: true; readonly among: readonly AssignmentView[] };

/**
 * The assignment that an answer in the app's direct messages belongs to: that of the message which
 * it replies to, else the person's only open one.
 * @param root the message that is replied to; null for none
 */
export async function assignmentAnswered(
  ports: Ports,
  person: Person,
  root: SlackMessage | null,
): Promise<Answered | Refusal> {
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  if (refused !== null) return refused;
  const answered = root === null ? null : await headedBy(ports, root);
  if (answered !== null) return { ok: true, assignment: answered };
  const among = await openOfPerson(ports, person);
  const [only, ...others] = among;
  const found = only && others.length === 0 ? await assignmentNow(ports, only.id) : null;
  return found === null ? { ok: true, among } : { ok: true, assignment: found.assignment };
}

/** What a reply answers: a message about one assignment, or a morning's message of only one. */
async function headedBy(ports: Ports, root: SlackMessage): Promise<Assignment | null> {
  const known = await assignmentOfThread(ports, root);
  if (known !== null) return known;
  const morning = await ports.store.digestOfMessage(root.channel, root.ts);
  const [only, ...others] = new Set(morning?.lines.map(({ assignment }) => assignment));
  if (only === undefined || others.length > 0) return null;
  return (await assignmentNow(ports, only))?.assignment ?? null;
}
