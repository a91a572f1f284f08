import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { restartDue } from '../../domain/assignments/restart-due.ts';
import type { Message } from '../../domain/record/message.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { actingFor, officeTitled } from '../../domain/committee/offices.ts';
import { samePerson } from '../../domain/record/person.ts';
import type { Changed, Situation } from './change-assignment.ts';
import type { Happening } from '../deeds/history-entries.ts';
import type { Doer } from '../deeds/doer.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { isColleague } from '../deeds/permission.ts';
import { directMessage } from '../deeds/direct-message.ts';

/** The wording is the decision's own and is never rewritten. */
type Terms = Partial<AssignmentTerms> & { readonly wording?: never };

const EDITABLE = ['deliverable', 'holder', 'due', 'origin'] as const;

/** Corrects what was registered. The history keeps old and new, and the holder is told. */
export function editAssignment(
  ports: Ports,
  request: AboutAssignment & { readonly terms: Terms },
): Promise<Changed<null> | Refusal> {
  const { doer, terms } = request;
  return changeOpen(ports, { ...request, action: 'edit' }, async (situation) => {
    const { assignment: before, committee } = situation;
    const refused = await refusalOf(ports, committee, terms);
    if (refused !== null) return refused;
    const after = edited(situation, terms);
    const happened = differences(before, after);
    if (happened.length === 0) return refuse('nothing-changed');
    return {
      ok: true,
      assignment: after,
      happened,
      say: toHolders(situation, after, doer),
      result: null,
    };
  });
}

async function refusalOf(
  ports: Ports,
  committee: Committee,
  { deliverable, holder, due }: Terms,
): Promise<Refusal | null> {
  if (deliverable?.trim() === '') return refuse('empty-text');
  if (due?.kind === 'meeting' && meetingOf(committee, due.meeting) === null)
    return refuse('no-such-meeting');
  return holder === undefined ? null : holderWhy(ports, committee, holder);
}

async function holderWhy(
  ports: Ports,
  committee: Committee,
  holder: Holder,
): Promise<Refusal | null> {
  if (holder.kind === 'office')
    return officeTitled(committee, holder.title) === null ? refuse('unknown-holder') : null;
  if (holder.kind === 'body')
    return committee.bodies.some(({ name }) => name === holder.name) ? null : refuse('no-body');
  return (await isColleague(ports, holder.person)) ? null : refuse('not-a-colleague');
}

function edited({ assignment, committee, today }: Situation, terms: Terms): Assignment {
  const { deliverable = assignment.deliverable, origin = assignment.origin } = terms;
  const { holder = assignment.holder, due = assignment.due } = terms;
  return {
    ...assignment,
    deliverable: deliverable.trim(),
    origin,
    ...(isSame(holder, assignment.holder) ? {} : givenTo(holder)),
    ...(isSame(due, assignment.due)
      ? {}
      : { ...restartDue(due, committee.plan, today), extensionAsked: null }),
  };
}

/** What the earlier holder accepted, the new one has not. */
function givenTo(holder: Holder): Pick<Assignment, 'holder' | 'accepted'> {
  return { holder, accepted: null };
}

function differences(before: Assignment, after: Assignment): readonly Happening[] {
  const changed = EDITABLE.filter((term) => !isSame(before[term], after[term]));
  return changed.map((term) => ({
    what: 'edited',
    from: { [term]: before[term] },
    to: { [term]: after[term] },
  }));
}

/** Compares plain values: the order of keys differs between a form's values and those on disk. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inKeyOrder) === JSON.stringify(other, inKeyOrder);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)),
  );
}

/** The holder and, when it is another now, the earlier one, who would go on with it otherwise. */
function toHolders(
  { assignment: before, committee, today }: Situation,
  { holder }: Assignment,
  { person: by }: Doer,
): readonly Message[] {
  const now = actingFor(holder, committee, today);
  const earlier = actingFor(before.holder, committee, today);
  const people = samePerson(now, earlier) ? [now] : [now, earlier];
  return people.flatMap((person) =>
    directMessage(person, {
      key: `${before.id}|edited|${before.version}|${person?.user ?? ''}`,
      content: { say: 'edited', assignment: before.id, by },
      unless: by,
    }),
  );
}
