import { newMessage, type Message } from '../../domain/record/message.ts';
import { samePerson } from '../../domain/record/person.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { type Share, shares, workersOf } from '../deeds/tell-workers.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { type Changed, type Situation, situationOf } from './change-assignment.ts';
import { recordOutcome, type RecordedOutcome, tellOutcome } from './record-outcome.ts';

/** One outcome of a form. */
export type OneOutcome = Omit<RecordedOutcome, 'doer' | 'amongMany' | 'amongOthers'>;

export type OutcomeDone = {
  readonly id: string;
  readonly done: Changed<null> | Refusal;
};

/** What a person is toTell of all that is theirs in a form, and where that message is kept. */
type ToTell = Share & { keptWith: string | null };

/**
 * Records the outcomes of one form. Each is a write of its own, and what was recorded stays when
 * another is refused; whoever works with several of them is toTell in one message, which is kept in
 * the same write as the first of theirs and says what stands recorded when it is sent.
 */
export async function recordOutcomes(
  all: Ports,
  { doer, outcomes }: { readonly doer: Doer; readonly outcomes: readonly OneOutcome[] },
): Promise<readonly OutcomeDone[]> {
  // Sent only when all of the form stands, for it says all of it.
  const ports = { ...all, wakeOutbox: () => undefined };
  const deeds = new Map(outcomes.map(({ id }) => [id, ports.newId()]));
  const toTell: readonly ToTell[] = (await sharesOf(ports, doer, outcomes)).map((share) => ({
    ...share,
    keptWith: null,
  }));
  const done: OutcomeDone[] = [];
  for (const each of outcomes) {
    const { id } = each;
    const recorded = await recordOutcome(ports, {
      ...each,
      doer,
      amongMany: outcomes.length > 1,
      amongOthers: {
        deed: deeds.get(id) ?? ports.newId(),
        together: outcomes.map((one) => one.id),
        say: (situation) => sayOf(situation, { toTell, deeds, doer }),
      },
    });
    // What a crash let be recorded before has its message with it.
    if (recorded.ok || recorded.why === 'already-done') keepWith(toTell, id);
    done.push({ id, done: recorded });
  }
  await showWhole(ports, toTell, deeds);
  all.wakeOutbox();
  return done;
}

/** Each who works with what the form is about, with the assignments that are theirs. */
async function sharesOf(
  ports: Ports,
  { person: by }: Doer,
  outcomes: readonly OneOutcome[],
): Promise<readonly Share[]> {
  const found = await Promise.all(outcomes.map(({ id }) => situationOf(ports, id, by)));
  const situations = new Map(
    found.flatMap((each) => (each === null ? [] : [[each.assignment.id, each] as const])),
  );
  const assignments = [...situations.values()].map(({ assignment }) => assignment);
  return shares(assignments, ({ id }) => {
    const situation = situations.get(id);
    return situation === undefined ? [] : workersOf(situation);
  }).filter(({ person }) => !samePerson(person, by));
}

type Saying = {
  readonly toTell: readonly ToTell[];
  readonly deeds: ReadonlyMap<string, string>;
  readonly doer: Doer;
};

/** The messages that are kept with this one: of those who are not toTell yet and have a share in it. */
function sayOf(situation: Situation, { toTell, deeds, doer }: Saying): readonly Message[] {
  const { id } = situation.assignment;
  const by = doer.person;
  const alone = tellOutcome(situation, by, deeds.get(id) ?? '');
  return alone
    .filter(({ to }) => {
      const share = toTell.find(
        ({ person }) => to.kind === 'person' && samePerson(person, to.person),
      );
      return share === undefined || share.assignments.length === 1;
    })
    .concat(
      toTell
        .filter((each) => each.keptWith === null && each.assignments.length > 1)
        .filter(({ assignments }) => assignments.includes(id))
        .map((share) => together(share, { deeds, by, id })),
    );
}

function together(
  { person, assignments }: Share,
  { deeds, by, id }: Pick<Saying, 'deeds'> & { readonly by: Doer['person']; readonly id: string },
): Message {
  const key = `${deeds.get(id) ?? id}|outcomes|${person.user}`;
  return newMessage(
    key,
    { kind: 'person', person },
    {
      say: 'outcomes',
      by,
      assignments,
      deeds: assignments.flatMap((each) => deeds.get(each) ?? []),
    },
  );
}

function keepWith(toTell: readonly ToTell[], id: string): void {
  for (const each of toTell)
    if (each.keptWith === null && each.assignments.includes(id)) each.keptWith = id;
}

/** A message that left before all of the form stood says it anew. */
async function showWhole(
  ports: Ports,
  toTell: readonly ToTell[],
  deeds: Saying['deeds'],
): Promise<void> {
  for (const { keptWith, assignments } of toTell) {
    if (keptWith === null || assignments.length < 2) continue;
    await change({ ...assignmentAt(ports, keptWith), cause: null, tries: Infinity }, (before) => {
      const left = (before?.messages ?? []).filter(
        (each) => hasLeft(each) && tells(each, deeds.get(keptWith)),
      );
      if (before === null || left.length === 0) return refuse('nothing-changed');
      const say = left.map((each) => ({ ...each, revision: each.revision + 1 }));
      return { ok: true, after: before, say, result: null };
    });
  }
}

function hasLeft({ sending }: Message): boolean {
  return sending.is === 'posting' || sending.is === 'sent';
}

function tells({ content }: Message, deed: string | undefined): boolean {
  return content.say === 'outcomes' && deed !== undefined && content.deeds.includes(deed);
}
