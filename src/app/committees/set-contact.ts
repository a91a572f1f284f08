import type { Body } from '../../domain/committee/body.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { isColleague } from '../deeds/permission.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { showCards } from '../records/cards.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import { bodyMeant } from './know-body.ts';

type ContactRequest = {
  readonly committee: string;
  readonly doer: Doer;
  /** The body, in any form of its name; one that is new is added. */
  readonly name: string;
  /** Null for whoever is the secretary. */
  readonly contact: Person | null;
};

/**
 * Who answers here for a body outside from now on. The cards name them, and they get one message
 * with what the body has been given, for else they would not know of it.
 */
export async function setContact(
  ports: Ports,
  { committee: id, doer, name, contact }: ContactRequest,
): Promise<CommitteeChanged<Body> | Refusal> {
  if (contact !== null && !(await isColleague(ports, contact))) return refuse('not-a-colleague');
  const open = await ports.store.openOfCommittee(id);
  const changed = await changeCommittee(ports, { id, doer }, (before) => {
    const meant = bodyMeant(before, name);
    if (!meant.ok) return meant;
    const { body, isNew } = meant;
    const after: Body = { ...body, contact };
    const from = isNew ? null : body;
    if (!isNew && isSame(body, after))
      return { ok: true, committee: before, happened: [], result: after };
    return {
      ok: true,
      committee: { ...before, bodies: withBody(before.bodies, after) },
      happened: [{ what: isNew ? 'body-added' : 'contact-set', from, to: after }],
      say: toContact(before, after, { assignments: heldBy(open, after), doer }),
      result: after,
    };
  });
  if (!changed.ok) return changed;
  const { result } = changed;
  await ports.followUps.do(() => showCards(ports, heldBy(open, result)));
  ports.wakeOutbox();
  return changed;
}

function isSame(one: Body, other: Body): boolean {
  return one.contact === other.contact || samePerson(one.contact, other.contact);
}

function withBody(bodies: readonly Body[], body: Body): readonly Body[] {
  const isThere = bodies.some(({ name }) => name === body.name);
  if (!isThere) return [...bodies, body];
  return bodies.map((each) => (each.name === body.name ? body : each));
}

function heldBy(open: readonly Assignment[], { name }: Body): readonly Assignment[] {
  return open.filter(({ holder }) => holder.kind === 'body' && holder.name === name);
}

function toContact(
  { id, version }: Committee,
  { contact: person }: Body,
  about: { readonly assignments: readonly Assignment[]; readonly doer: Doer },
): readonly Message[] {
  const assignments = about.assignments.map((each) => each.id);
  if (person === null || assignments.length === 0) return [];
  if (samePerson(person, about.doer.person)) return [];
  const content = { say: 'handed-over', assignments } as const;
  return [newMessage(`${id}|contact|${version}`, { kind: 'person', person }, content)];
}
