import type { ListGroup, Proposal } from '../ports/assignment-list.ts';
import type { ListRow } from '../ports/list-row.ts';
import type { PaperOrder } from '../ports/paper-parts.ts';

/**
 * Every row stands in exactly one of the first three: what is reported may be closed.
 * @param still ids of those that have stood still for longer than the committee asks
 */
export function proposalOf(rows: readonly ListRow[], still: ReadonlySet<string>): Proposal {
  const close = rows.filter(({ state }) => state === 'reported');
  const moreTime = rows.filter(({ state, wanted }) => state !== 'reported' && wanted !== null);
  const goOn = rows.filter(({ state, wanted }) => state !== 'reported' && wanted === null);
  return { close, moreTime, goOn, takeUp: goOn.filter(({ id }) => still.has(id)) };
}

/** The rows in the order that was asked for, each in one group. */
export function groupsOf(rows: readonly ListRow[], order: PaperOrder): readonly ListGroup[] {
  const inOrder = rows.toSorted(byNumber);
  if (order === 'number') return inOrder.length === 0 ? [] : [{ by: null, rows: inOrder }];
  const groups = new Map<string, ListRow[]>();
  for (const row of inOrder) {
    const key = order === 'holder' ? holderName(row) : dueKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.entries()]
    .toSorted(([one], [other]) => one.localeCompare(other, 'sv'))
    .flatMap(([name, found]) => groupFrom(name, found, order));
}

function groupFrom(name: string, rows: ListRow[], order: PaperOrder): readonly ListGroup[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [{ by: order === 'holder' ? { is: order, name } : { is: 'due', due: first.due }, rows }];
}

function byNumber(one: ListRow, other: ListRow): number {
  return one.number - other.number || one.label.localeCompare(other.label, 'sv');
}

export function holderName({ holder }: Pick<ListRow, 'holder'>): string {
  return holder.title ?? holder.name ?? '';
}

/** Meetings and days by their day; what has none comes last. */
function dueKey({ due }: ListRow): string {
  if (due.kind === 'meeting') return `${due.day}|meeting|${due.meeting}`;
  if (due.kind === 'date') return `${due.day}|day`;
  if (due.kind === 'period') return `${due.to}|period|${due.text}`;
  return due.kind === 'standing' ? '9998' : '9999';
}
