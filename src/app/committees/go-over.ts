import type { Assignment } from '../../domain/assignments/assignment.ts';
import { bodiesWanted, goesOver, officesWanted } from '../../domain/assignments/going-over.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type CommitteeEnding, hasEnded } from '../../domain/committee/committee-ending.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { samePerson } from '../../domain/record/person.ts';
import { cardOf } from '../records/cards.ts';
import { doneBy } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import { shares, workersOf } from '../deeds/tell-workers.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { committeeStored } from '../records/write-committee.ts';
import { tryAll } from '../records/try-all.ts';
import { assignmentAt } from '../records/write-assignment.ts';

type Way = { readonly from: Committee; readonly to: Committee; readonly ending: CommitteeEnding };

/**
 * Lets what is open in a committee that is no more go over to the one that goes on with it. Each
 * assignment is one write, and is asked for by what is still there: killed anywhere and begun anew,
 * none is lost and none goes over twice. Those who work with them are told once all have.
 */
export async function goOver(ports: Ports, from: Committee): Promise<void> {
  const { ending } = from;
  if (ending === null || !hasEnded(from, todayIn(ports, from))) return;
  const next = ending.to === null ? null : await successorOf(ports, from);
  const to = next && (await allGoOver(ports, { from, to: next, ending }));
  if (!ending.isDone) await isDone(ports, { from, to, ending });
  ports.wakeOutbox();
}

/** Every committee that has ended, and where something has not gone over yet. */
export async function finishEndings(ports: Ports, team: string): Promise<void> {
  const committees = await ports.store.committees(team);
  const ended = committees.filter((each) => hasEnded(each, todayIn(ports, each)));
  await tryAll(ended, async (committee) => {
    const left = committee.ending?.isDone === true ? await openIn(ports, committee) : [];
    if (committee.ending?.isDone !== true || left.length > 0) await goOver(ports, committee);
  });
}

function openIn({ store }: Ports, { id }: Committee): Promise<readonly Assignment[]> {
  return store.openOfCommittee(id);
}

/** The committee that goes on; the one after it, where that one has ended meanwhile. */
async function successorOf(ports: Ports, ended: Committee): Promise<Committee | null> {
  const seen = new Set([ended.id]);
  let next = ended.ending?.to ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const committee: Committee | null = await ports.store.find('committee', next);
    if (committee === null || !hasEnded(committee, todayIn(ports, committee))) return committee;
    next = committee.ending?.to ?? null;
  }
  return null;
}

/** The committee that goes on, with the offices that it got. */
async function allGoOver(ports: Ports, way: Way): Promise<Committee> {
  const open = await openIn(ports, way.from);
  const to = await withOffices(ports, way, open);
  // An occurrence takes its number from the standing assignment, which therefore goes first.
  const inOrder = open.toSorted((one, other) => depthOf(one) - depthOf(other));
  for (const { id } of inOrder) await goesOne(ports, id, { ...way, to });
  return to;
}

function depthOf({ occurrence }: Assignment): number {
  return occurrence === null ? 0 : 1;
}

/** Before the assignments: an office that nobody knows would hold what nobody hears of. */
async function withOffices(
  ports: Ports,
  { from, to, ending }: Way,
  open: readonly Assignment[],
): Promise<Committee> {
  const lacks = officesWanted(open, { from, to }).length + bodiesWanted(open, { from, to }).length;
  if (lacks === 0) return to;
  const there = { ...committeeStored(ports, to.id), cause: null, tries: Infinity };
  const changed = await change(there, (before) => {
    if (before === null) return refuse('no-such-committee');
    const wanted = officesWanted(open, { from, to: before });
    const bodies = [...before.bodies, ...bodiesWanted(open, { from, to: before })];
    const after = { ...before, offices: [...before.offices, ...wanted], bodies };
    const history = wanted.map((office) =>
      doneBy(ports, ending.by, { what: 'role-set', from: null, to: office }),
    );
    return { ok: true, after, history, result: null };
  });
  return changed.ok ? changed.record : to;
}

async function goesOne(ports: Ports, id: string, { from, to, ending }: Way): Promise<void> {
  const there = { ...assignmentAt(ports, id), cause: null, tries: Infinity };
  // A number that is reserved and not used, for a crash came between, is a gap.
  let number: number | null = null;
  await change(there, async (before) => {
    if (before === null) return refuse('no-such-assignment');
    if (before.committee !== from.id || before.ending !== null) return refuse('nothing-changed');
    number ??= await numberIn(ports, to, before);
    const today = todayIn(ports, to);
    const after = goesOver(before, { from, to, number, today, closed: ports.closed });
    const happened = {
      what: 'gone-over',
      from: placeIn(before, from, ports.closed),
      to: placeIn(after, to, ports.closed),
    } as const;
    return {
      ok: true,
      after,
      history: [{ ...doneBy(ports, ending.by, happened), id: `${ending.id}-${before.number}` }],
      say: [...oldCards(before), newCard(after, to)],
      result: null,
    };
  });
}

/** An occurrence bears the number of its standing assignment, wherever that is. */
async function numberIn(
  { store }: Ports,
  to: Committee,
  { occurrence }: Assignment,
): Promise<number> {
  const head = occurrence && (await store.find('assignment', occurrence.head.id));
  return head?.committee === to.id ? head.number : store.reserveNumber(to.id);
}

/** As it is read years later, when neither committee's meetings are at hand. */
function placeIn(
  { label, due, holder }: Assignment,
  committee: Committee,
  closed: ClosedDays,
): object {
  const day = dayOfDue(due, committee, closed);
  const kept = due.kind === 'meeting' && day !== null ? { kind: 'date', day } : due;
  return { labelled: label, committee: committee.name, holder, due: kept };
}

/** The card where it was says where it is now; its thread still belongs to it. */
function oldCards({ messages }: Assignment): readonly Message[] {
  return messages.flatMap((message) => {
    const { content, revision } = message;
    if (content.say !== 'card' && content.say !== 'gone-over-card') return [];
    const { assignment } = content;
    return [{ ...message, revision: revision + 1, content: { say: 'gone-over-card', assignment } }];
  });
}

/** A card of its own in each committee, by a key of its own. */
function newCard(assignment: Assignment, to: Committee): Message {
  const card = cardOf(assignment, to);
  return { ...card, key: `${assignment.id}|${to.id}|card` };
}

async function isDone(
  ports: Ports,
  { from, to, ending }: Omit<Way, 'to'> & { readonly to: Committee | null },
): Promise<void> {
  const say = to === null ? [] : await toTell(ports, { from, to, ending });
  const there = { ...committeeStored(ports, from.id), cause: null, tries: Infinity };
  await change(there, (before) => {
    if (before?.ending == null) return refuse('no-such-committee');
    if (before.ending.isDone) return refuse('nothing-changed');
    return {
      ok: true,
      after: { ...before, ending: { ...before.ending, isDone: true } },
      say,
      result: null,
    };
  });
}

/** One message to each who works with any of them; none to whoever ended the committee. */
async function toTell(ports: Ports, { from, to, ending }: Way): Promise<readonly Message[]> {
  const today = todayIn(ports, to);
  const open = await ports.store.openOfCommittee(to.id);
  const gone = open.filter(({ formerly }) => formerly.at(-1)?.committee === from.id);
  const toHear = shares(gone, (assignment) =>
    workersOf({ assignment, committee: to, today }).filter(
      (person) => !samePerson(person, ending.by.person),
    ),
  );
  return toHear.map(({ person, assignments }) =>
    newMessage(
      `${ending.id}|gone-over|${person.user}`,
      { kind: 'person', person },
      { say: 'gone-over', from: from.id, committee: to.id, assignments },
    ),
  );
}
