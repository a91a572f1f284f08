import type { Assignment } from '../../domain/assignments/assignment.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed } from './change-assignment.ts';
import { changeOpen } from './change-open.ts';
import { nudgeKey, wasRemindedOn } from './reminded-today.ts';
import { silentOnes, type SilentPerson } from './silent-ones.ts';

export type ReportsAsked = {
  readonly ok: true;
  readonly people: readonly Person[];
  /** How many assignments they were asked about. */
  readonly count: number;
};

/** "How is it going?" to everybody whose work has been silent: one message a person. */
export async function askReports(
  ports: Ports,
  request: {
    readonly doer: Doer;
    /** Its id; null for every committee in which the person may remind. */
    readonly committee: string | null;
    readonly question: string;
    /** False: whoever had one of theirs in this morning's message is left alone. */
    readonly evenIfInDigest: boolean;
  },
): Promise<ReportsAsked | Refusal> {
  const { doer, committee, evenIfInDigest } = request;
  const question = request.question.trim();
  if (question === '') return refuse('empty-text');
  const found = await silentOnes(ports, { person: doer.person, committee });
  if (!found.ok) return found;
  const people = found.people.filter(({ wasInDigest }) => evenIfInDigest || !wasInDigest);
  const reached: Person[] = [];
  let count = 0;
  for (const silent of people) {
    const about = await askPerson(ports, { doer, question }, silent);
    if (about.length > 0) reached.push(silent.person);
    count += about.length;
  }
  return reached.length === 0 ? refuse('nobody-to-remind') : { ok: true, people: reached, count };
}

type Question = { readonly doer: Doer; readonly question: string };

/**
 * One message, kept with the first of a person's assignments in the write that asks about it; the
 * others note that they were asked about. Where somebody was first with one it is left out.
 */
async function askPerson(
  ports: Ports,
  request: Question,
  { person, assignments }: Pick<SilentPerson, 'person' | 'assignments'>,
): Promise<readonly Assignment[]> {
  const [first, ...others] = assignments;
  if (first === undefined) return [];
  const message = messageTo(person, request, assignments);
  const marked = await markAsked(ports, request, { id: first.id, person, message });
  if (!marked.ok) return askPerson(ports, request, { person, assignments: others });
  for (const { id } of others) await markAsked(ports, request, { id, person, message: null });
  return assignments;
}

function messageTo(
  person: Person,
  { doer, question }: Question,
  assignments: readonly Assignment[],
): (key: string) => Message {
  const ids = assignments.map(({ id }) => id);
  const content = { say: 'report-asked', assignments: ids, by: doer.person, question } as const;
  return (key) => newMessage(key, { kind: 'person', person }, content);
}

function markAsked(
  ports: Ports,
  { doer }: Question,
  {
    id,
    person,
    message,
  }: { id: string; person: Person; message: ((key: string) => Message) | null },
): Promise<Changed<null> | Refusal> {
  const request = { id, doer, action: 'remind', amongMany: true } as const;
  return changeOpen(ports, request, ({ assignment, committee, today }) => {
    if (wasRemindedOn(assignment, committee, today)) return refuse('reminded-today');
    return {
      ok: true,
      assignment,
      happened: [{ what: 'nudged', from: null, to: person }],
      say: message === null ? [] : [message(nudgeKey(assignment, today))],
      result: null,
    };
  });
}
