import { type Message, type MessageContent, newMessage } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { type Share, shares, workersOf } from '../deeds/tell-workers.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { type Changed, type Situation, situationOf } from './change-assignment.ts';

/** One of several that a form or a line is about. */
export type AmongOthers = {
  readonly deed: string;
  /** All of them. */
  readonly together: readonly string[];
  readonly say: (situation: Situation) => readonly Message[];
};

export type OneDone = {
  readonly id: string;
  readonly done: Changed<null> | Refusal;
};

/** What is done to several assignments at once, and how it is told. */
export type Together = {
  readonly by: Person;
  readonly ids: readonly string[];
  /** What those who work with one of them alone are told. */
  readonly alone: (situation: Situation, deed: string) => readonly Message[];
  /** What somebody is told who works with several, by the deeds' entries of the history. */
  readonly severally: (
    assignments: readonly string[],
    deeds: readonly string[],
  ) => Extract<MessageContent, { readonly deeds: readonly string[] }>;
  readonly act: (
    ports: Ports,
    id: string,
    amongOthers: AmongOthers,
  ) => Promise<Changed<null> | Refusal>;
};

/** What a person is told of all that is theirs, and where that message is kept. */
type ToTell = Share & { keptWith: string | null };

type Saying = Together & {
  readonly toTell: readonly ToTell[];
  readonly deeds: ReadonlyMap<string, string>;
};

/**
 * Does something to several assignments. Each is a write of its own, and what was done stays when
 * another is refused; whoever works with several of them is told in one message, which is kept in
 * the same write as the first of theirs and says what stands done when it is sent.
 */
export async function doTogether(all: Ports, what: Together): Promise<readonly OneDone[]> {
  const { ids, act } = what;
  // Sent only when all of it stands, for it says all of it.
  const ports = { ...all, wakeOutbox: () => undefined };
  const deeds = new Map(ids.map((id) => [id, ports.newId()]));
  const toTell: readonly ToTell[] = (await sharesOf(ports, what)).map((share) => ({
    ...share,
    keptWith: null,
  }));
  const done: OneDone[] = [];
  for (const id of ids) {
    const result = await act(ports, id, {
      deed: deeds.get(id) ?? ports.newId(),
      together: ids,
      say: (situation) => sayOf(situation, { ...what, toTell, deeds }),
    });
    // What a crash let be done before has its message with it.
    if (result.ok || result.why === 'already-done') keepWith(toTell, id);
    done.push({ id, done: result });
  }
  await showWhole(ports, toTell, deeds);
  all.wakeOutbox();
  return done;
}

/** Each who works with what it is about, with the assignments that are theirs. */
async function sharesOf(ports: Ports, { ids, by }: Together): Promise<readonly Share[]> {
  const found = await Promise.all(ids.map((id) => situationOf(ports, id, by)));
  const situations = new Map(
    found.flatMap((each) => (each === null ? [] : [[each.assignment.id, each] as const])),
  );
  const assignments = [...situations.values()].map(({ assignment }) => assignment);
  return shares(assignments, ({ id }) => {
    const situation = situations.get(id);
    return situation === undefined ? [] : workersOf(situation);
  }).filter(({ person }) => !samePerson(person, by));
}

/** The messages that are kept with this one: of those who are not told yet and have a share in it. */
function sayOf(situation: Situation, saying: Saying): readonly Message[] {
  const { toTell, deeds, alone } = saying;
  const { id } = situation.assignment;
  return alone(situation, deeds.get(id) ?? '')
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
        .map((share) => together(share, saying, id)),
    );
}

function together({ person, assignments }: Share, saying: Saying, id: string): Message {
  const { deeds, severally } = saying;
  const content = severally(
    assignments,
    assignments.flatMap((each) => deeds.get(each) ?? []),
  );
  const key = `${deeds.get(id) ?? id}|${content.say}|${person.user}`;
  return newMessage(key, { kind: 'person', person }, content);
}

function keepWith(toTell: readonly ToTell[], id: string): void {
  for (const each of toTell)
    if (each.keptWith === null && each.assignments.includes(id)) each.keptWith = id;
}

/** A message that left before all of it stood says it anew. */
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
  return 'deeds' in content && deed !== undefined && content.deeds.includes(deed);
}
