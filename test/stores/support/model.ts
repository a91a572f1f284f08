import type { Committed, Store } from '../../../src/app/ports/store.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { HistoryEntry } from '../../../src/domain/record/history.ts';
import { isWaiting, type Message } from '../../../src/domain/record/message.ts';

/** What a store of assignments is, said as simply as can be: all of them in one list. */
export type Model = readonly Assignment[];

type Added = { readonly history: readonly HistoryEntry[]; readonly messages: readonly Message[] };

const NUMBERS = [1, 2, 3, 4];
const DAY = '2026-11-10';

export function outcomeIn(
  model: Model,
  record: Assignment,
  { history, messages }: Added,
): Committed<'assignment'> {
  const others = model.filter(({ id }) => id !== record.id);
  const stored = model.find(({ id }) => id === record.id);
  if ((stored?.version ?? 0) !== record.version) return { ok: false, why: 'stale' };
  if (others.some(({ number }) => number === record.number)) return { ok: false, why: 'taken' };
  return {
    ok: true,
    record: {
      ...record,
      version: record.version + 1,
      history: [...(stored?.history ?? []), ...history],
      messages,
    },
  };
}

/** What the model answers to the port's questions, in the order in which a store answers. */
export function answersOfModel(model: Model) {
  const all = model.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const open = all.filter(({ ending }) => ending === null);
  return {
    open,
    ofMeeting: open.filter(({ due }) => due.kind === 'meeting'),
    due: all
      .filter(({ wakeOn }) => wakeOn !== null && wakeOn <= DAY)
      .toSorted((one, other) => Date.parse(one.wakeOn ?? '') - Date.parse(other.wakeOn ?? '')),
    waiting: all.filter(({ messages }) => messages.some(isWaiting)).map(({ id }) => id),
    byNumber: NUMBERS.map((wanted) => all.find(({ number }) => number === wanted) ?? null),
    byId: all,
  };
}

export async function answersOf(store: Store, ids: readonly string[]) {
  const byId = await Promise.all(ids.map((id) => store.find('assignment', id)));
  return {
    open: await store.openOfCommittee('RUNCOMMITTEE'),
    ofMeeting: await store.openOfMeeting('MEETINGDEC'),
    due: await store.dueUntil(DAY),
    waiting: (await store.waiting()).map(({ id }) => id),
    byNumber: await Promise.all(
      NUMBERS.map((number) => store.assignmentByNumber('RUNCOMMITTEE', number)),
    ),
    byId: byId.filter((record) => record !== null),
  };
}
