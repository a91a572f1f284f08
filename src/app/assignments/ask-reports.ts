import type { Assignment } from '../../domain/assignments/assignment.ts';
import { newMessage } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed } from './change-assignment.ts';
import { changeOpen } from './change-open.ts';
import { nudgeKey } from './reminded-today.ts';
import { isStillAsked, silentOnes, type SilentPerson } from './silent-ones.ts';

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
 * others note that they were asked about. Where somebody was first with one, or it has had its word
 * meanwhile, it is left out.
 */
async function askPerson(
  ports: Ports,
  request: Question,
  { person, assignments }: Pick<SilentPerson, 'person' | 'assignments'>,
): Promise<readonly string[]> {
  const [first, ...others] = assignments;
  if (first === undefined) return [];
  const answer = await askAbout(ports, request, { id: first.id, person, others });
  if (!answer.ok) return askPerson(ports, request, { person, assignments: others });
  const [, ...together] = answer.result;
  for (const id of together) await askAbout(ports, request, { id, person, others: null });
  return answer.result;
}

type AskedAbout = {
  readonly id: string;
  readonly person: Person;
  /** What the same message is to name; null for what is named in another's. */
  readonly others: readonly Assignment[] | null;
};

/** Notes that somebody is asked about it, and says what the message names, by their ids. */
function askAbout(
  ports: Ports,
  { doer, question }: Question,
  { id, person, others }: AskedAbout,
): Promise<Changed<readonly string[]> | Refusal> {
  const request = { id, doer, action: 'remind', amongMany: true } as const;
  return changeOpen(ports, request, async ({ assignment, committee, today }) => {
    if (!isStillAsked(ports, person, { assignment, committee })) return refuse('nothing-to-remind');
    const named = others === null ? [] : [id, ...(await stillAsked(ports, person, others))];
    const content = { say: 'report-asked', assignments: named, by: doer.person, question } as const;
    const key = nudgeKey(assignment, today);
    return {
      ok: true,
      assignment,
      happened: [{ what: 'nudged', from: null, to: person }],
      say: others === null ? [] : [newMessage(key, { kind: 'person', person }, content)],
      result: named,
    };
  });
}

/** Those of a person's others of which nobody has heard since they were found, by their ids. */
async function stillAsked(
  { store, ...ports }: Ports,
  person: Person,
  others: readonly Assignment[],
): Promise<readonly string[]> {
  const ids = await Promise.all(
    others.map(async ({ id }) => {
      const assignment = await store.find('assignment', id);
      const committee = assignment && (await store.find('committee', assignment.committee));
      if (assignment === null || committee === null) return [];
      return isStillAsked(ports, person, { assignment, committee }) ? [id] : [];
    }),
  );
  return ids.flat();
}
