import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { headOf, occurrencesToOpen, type ToOpen } from '../../domain/standing/to-open.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { showCards, showOrPostCard } from '../records/cards.ts';
import { change } from '../records/change.ts';
import { tryAll } from '../records/try-all.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { endOccurrences, endOfHead } from './end-standing.ts';
import { followHead } from './follow-head.ts';
import { openOccurrence } from './open-occurrence.ts';

/**
 * What follows when a standing assignment, or an occurrence of one, has changed: the next occurrences
 * are opened, the head's card shows how it stands, and what has ended ends with it. Nothing for any
 * other assignment.
 * @param how.postsCard the committee in whose channel the head's card is posted where there is none
 */
export async function followStanding(
  ports: Ports,
  changed: Assignment,
  how: { readonly postsCard: Committee | null } = { postsCard: null },
): Promise<void> {
  const { occurrence } = changed;
  const head = occurrence?.head.id ?? (changed.due.kind === 'standing' ? changed.id : null);
  if (head === null) return;
  await ports.followUps.do(async () => {
    await seeToHead(ports, head);
    if (occurrence === null) return;
    if (how.postsCard === null) await showCards(byItself(ports), [{ id: head }]);
    else await showOrPostCard(byItself(ports), { id: head }, how.postsCard);
  });
}

/** Every open standing assignment, and those whose occurrences are still open. */
export async function seeToStanding(ports: Ports, team: string): Promise<void> {
  const open = await ports.store.standing(team);
  const heads = new Set(open.map(({ id, occurrence }) => occurrence?.head.id ?? id));
  await tryAll([...heads], (head) => seeToHead(ports, head));
}

/** Nobody's deed: what caused the change has had its effect, and this may be done again and again. */
function byItself(ports: Ports): Ports {
  return { ...ports, cause: null, newId: ports.idsFor(null) };
}

/** Sees that what a standing assignment asks for is there; done twice it changes nothing. */
export async function seeToHead(all: Ports, id: string): Promise<void> {
  const ports = byItself(all);
  const head = await ports.store.find('assignment', id);
  const committee = head && (await ports.store.find('committee', head.committee));
  if (head === null || committee === null) return;
  if (head.ending !== null) return endOccurrences(ports, head, committee);
  await followHead(ports, head);
  const toOpen = await occurrencesMissing(ports, head, committee);
  if (toOpen === null) return;
  for (const proposed of toOpen.now) await openOccurrence(ports, { head, committee, proposed });
  if (toOpen.now.length > 0) await noteOpened(ports, head, toOpen);
  if (toOpen.isOver) await endOfHead(ports, head);
}

/** What the head shall have open and has not; null where it is no longer standing. */
export async function occurrencesMissing(
  ports: Pick<Ports, 'store' | 'closed' | 'now'>,
  head: Assignment,
  committee: Committee,
): Promise<ToOpen | null> {
  const facts = headOf(head);
  if (facts === null) return null;
  const open = await ports.store.openOccurrences(head.id);
  const closed = openDaysOf(committee, ports.closed);
  return occurrencesToOpen(facts, open, { committee, closed, today: todayIn(ports, committee) });
}

async function noteOpened(ports: Ports, { id }: Assignment, { now }: ToOpen): Promise<void> {
  await change({ ...assignmentAt(ports, id), tries: Infinity }, (before) => {
    if (before === null) return refuse('no-such-assignment');
    const fresh = now.filter(({ key }) => !before.opened.includes(key));
    if (fresh.length === 0) return refuse('nothing-changed');
    const text = fresh.map(({ name }) => `${before.label}, ${name}`).join(' · ');
    const opened = [...before.opened, ...fresh.map(({ key }) => key)];
    const happened = { what: 'occurrences-opened', from: null, to: { text } } as const;
    return {
      ok: true,
      after: { ...before, opened },
      history: [happenedByItself(ports, 'clock', happened)],
      result: null,
    };
  });
  await showCards(ports, [{ id }]);
}
