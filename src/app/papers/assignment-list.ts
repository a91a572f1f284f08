import type { Language } from '../../domain/record/language.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { ListRow } from './list-row.ts';
import type { PaperOrder } from './paper-parts.ts';

/** The committee's paper with every open assignment, as facts. */
export type AssignmentList = {
  readonly language: Language;
  readonly committee: { readonly code: string; readonly name: string };
  /** The region or municipality, as it stands at the top; null where nobody has set it. */
  readonly authority: string | null;
  readonly meeting: Pick<Meeting, 'day' | 'time'>;
  readonly madeOn: Day;
  readonly order: PaperOrder;
  readonly counts: {
    readonly open: number;
    readonly reported: number;
    readonly late: number;
    readonly extensionsAsked: number;
  };
  /** What the committee is proposed to decide. */
  readonly proposal: Proposal;
  readonly groups: readonly ListGroup[];
};

export type Proposal = {
  readonly close: readonly ListRow[];
  readonly moreTime: readonly ListRow[];
  readonly goOn: readonly ListRow[];
};

/** The rows under one heading: a holder's, or a meeting's; `by` is null where the list has one part. */
export type ListGroup = {
  readonly by:
    | null
    | { readonly is: 'holder'; readonly name: string }
    | { readonly is: 'due'; readonly due: ListRow['due'] };
  readonly rows: readonly ListRow[];
};

/** Every row stands in exactly one of the three: what is reported may be closed. */
export function proposalOf(rows: readonly ListRow[]): Proposal {
  const close = rows.filter(({ state }) => state === 'reported');
  const moreTime = rows.filter(({ state, asked }) => state !== 'reported' && asked !== null);
  const goOn = rows.filter(({ state, asked }) => state !== 'reported' && asked === null);
  return { close, moreTime, goOn };
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
