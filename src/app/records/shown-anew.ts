import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Message } from '../../domain/record/message.ts';
import { refuse } from '../deeds/refusal.ts';
import type { AsItStands, MatterNow } from '../ports/answered.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredSaid } from '../ports/stored-said.ts';
import { asWorded } from './as-worded.ts';
import { change, recordAt } from './change.ts';
import { tryAll } from './try-all.ts';

type ShowingPorts = Pick<Ports, 'store' | 'answered'>;

/** Messages that would show something else as answered once an assignment stands so. */
export type ShownOtherwise = {
  /** Of the assignment's own, each with its next revision. */
  readonly own: readonly Message[];
  /** In other records, by the ids of what they said. */
  readonly elsewhere: readonly string[];
};

export const NOTHING_OTHERWISE: ShownOtherwise = { own: [], elsewhere: [] };

/** Asked before the assignment is written, so that no message is forgotten by a crash in between. */
export async function shownOtherwise(
  ports: ShowingPorts,
  stands: AsItStands,
): Promise<ShownOtherwise> {
  const { id, messages } = stands.assignment;
  const otherwise = await saidOtherwise(ports, { id, stands });
  const keys = new Set(otherwise.filter(({ of }) => of.id === id).map(({ key }) => key));
  return {
    own: messages.filter(({ key }) => keys.has(key)).map(withNextRevision),
    elsewhere: otherwise.filter(({ of }) => of.id !== id).map((said) => said.id),
  };
}

/** The newest first. */
async function saidOtherwise(
  { store, answered }: ShowingPorts,
  matter: MatterNow,
): Promise<readonly StoredSaid[]> {
  const { id } = matter;
  const all = await store.saidAbout(id);
  return all
    .filter((said) => answered.shown(asWorded(said), matter) !== shownOf(said, id))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/**
 * Asked once more when the assignment is written: what was being shown meanwhile may have been
 * asked of too early to be among those that were found then.
 */
export async function showMissed(
  ports: ShowingPorts,
  stands: AsItStands,
  { own, elsewhere }: ShownOtherwise,
): Promise<void> {
  const found = new Set([...own.map(({ key }) => key), ...elsewhere]);
  const all = await saidOtherwise(ports, { id: stands.assignment.id, stands });
  for (const { id, key } of all)
    if (!found.has(id) && !found.has(key)) await showAnew(ports.store, id);
}

/** Those that show something else once what their buttons ask about stands so. */
export async function showAllOtherwise(ports: ShowingPorts, matter: MatterNow): Promise<void> {
  for (const { id } of await saidOtherwise(ports, matter)) await showAnew(ports.store, id);
}

function shownOf({ about }: StoredSaid, id: string): string {
  return about.find(({ assignment }) => assignment === id)?.shown ?? '';
}

function withNextRevision(message: Message): Message {
  return { ...message, revision: message.revision + 1 };
}

/**
 * Has the messages in other records shown anew that an assignment names, as digests and what was
 * handed over together, and takes them from it once each has its next revision.
 */
export async function showElsewhere({ store }: ShowingPorts, id: string): Promise<void> {
  const named = (await store.find('assignment', id))?.toShow ?? [];
  for (const each of named) await showAnew(store, each);
  const place = recordAt({ store, cause: null }, 'assignment', () => store.find('assignment', id));
  await change({ ...place, tries: Infinity }, (before) => {
    if (before === null) return refuse('no-such-assignment');
    const toShow = before.toShow.filter((each) => !named.includes(each));
    return { ok: true, after: { ...before, toShow }, result: null };
  });
}

/** Gives what was said its next revision, by its id. */
export async function showAnew(store: Ports['store'], id: string): Promise<void> {
  const said = await store.find('said', id);
  if (said === null) return;
  const { of, key } = said;
  const place = recordAt({ store, cause: null }, of.kind, () => store.find(of.kind, of.id));
  await change({ ...place, tries: Infinity }, (before) => {
    const message = before?.messages.find((each) => each.key === key);
    if (before === null || message === undefined) return refuse('nothing-changed');
    return { ok: true, after: before, say: [withNextRevision(message)], result: null };
  });
}

/** What a crash has left of it. */
export async function finishShowing(ports: ShowingPorts): Promise<void> {
  const left: readonly Assignment[] = await ports.store.assignmentsToShow();
  await tryAll(left, ({ id }) => showElsewhere(ports, id));
}
