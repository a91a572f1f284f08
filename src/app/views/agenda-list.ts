import type { Assignment } from '../../domain/assignments/assignment.ts';
import { whatBreaks } from '../../domain/assignments/policies.ts';
import { isListSent } from '../../domain/assignments/list-on-agenda.ts';
import { isSilent } from '../../domain/assignments/silence.ts';
import {
  type ListChange,
  listChanges,
  type ListedRow,
} from '../../domain/committee/agenda-list.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import { hasItsMeetingBegun } from '../../domain/committee/meetings.ts';
import { extensionWanted } from '../../domain/assignments/extension.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { todayIn } from '../deeds/today.ts';
import { viewsOf } from './open-assignments.ts';
import type { Viewing } from './view-of.ts';
import { withoutHeads } from './without-heads.ts';

/** The list for a meeting as it stands now, with what somebody should look at before it goes. */
export type ListToReview = {
  readonly meeting: Meeting;
  readonly rows: readonly ListedRow[];
  readonly reported: number;
  readonly wantTime: number;
  /** Labels of those whose meeting has been and that have no outcome. */
  readonly noOutcome: readonly string[];
  /** Labels of those of whom nobody has said anything for long. */
  readonly silent: readonly string[];
  /** Of those that the committee asks to have taken up after a time without progress; null asks it of none. */
  readonly still: { readonly months: number; readonly labels: readonly string[] } | null;
  /** Since it was made; null where it was not made for this meeting. */
  readonly changes: readonly ListChange[] | null;
  /** The papers have gone: what is changed is a late paper. */
  readonly isSent: boolean;
};

function stillFor(
  { policies, timeZone }: Committee,
  open: readonly Assignment[],
  today: Day,
): ListToReview['still'] {
  const months = policies?.stillMonths ?? null;
  if (months === null) return null;
  const policy = { silentDays: null, stillMonths: months };
  const broken = whatBreaks(policy, open, { today, timeZone });
  return { months, labels: broken.map(({ assignment }) => assignment.label) };
}

export async function listToReview(
  ports: Viewing,
  committee: Committee,
  meeting: Meeting,
): Promise<ListToReview> {
  const { now } = ports;
  const today = todayIn(ports, committee);
  const closed = openDaysOf(committee, ports.closed);
  const open = withoutHeads(await ports.store.openOfCommittee(committee.id)).toSorted(
    (one, other) => one.number - other.number || one.label.localeCompare(other.label, 'sv'),
  );
  const views = await viewsOf(ports, open, new Map([[committee.id, committee]]));
  const rows = open.map(({ id, label, due }, at): ListedRow => ({
    id,
    label,
    state: views[at]?.state ?? 'no-word',
    day: dayOfDue(due, committee, closed),
  }));
  const { made } = committee.agendaList;
  const labelsOf = (of: typeof open): readonly string[] => of.map(({ label }) => label);
  return {
    meeting,
    rows,
    reported: open.filter(({ reported }) => reported !== null).length,
    wantTime: open.filter((each) => extensionWanted(each) !== null).length,
    noOutcome: labelsOf(open.filter((each) => hasItsMeetingBegun(each, committee, now))),
    silent: labelsOf(
      open.filter((assignment) => isSilent({ assignment, committee, today, closed, now })),
    ),
    still: stillFor(committee, open, today),
    changes: made?.meeting === meeting.id ? listChanges(made.rows, rows) : null,
    isSent: isListSent(meeting, committee, { now, closed }),
  };
}
