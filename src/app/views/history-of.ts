import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { type Day, dayIn, type Instant, timeIn } from '../../domain/days/day.ts';
import type { HistoryEntry, HistoryEvent, Source } from '../../domain/record/history.ts';
import { wordsFor } from '../../domain/rights/may-show-words.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { detailsOf, type HistoryDetail } from './history-details.ts';
import { named } from './view-of.ts';

/** One thing that happened, as it is read; day and time are the committee's. */
export type HistoryLine = {
  readonly at: Instant;
  readonly day: Day;
  /** `09:12` */
  readonly time: string;
  readonly what: HistoryEvent;
  /** Where it happened to an occurrence of the whole that is shown, that one's name: "T1 2027". */
  readonly occurrence: string | null;
  /** Null when nobody did it. */
  readonly by: string | null;
  readonly actedAs: string | null;
  readonly actedFor: string | null;
  readonly source: Source;
  readonly details: readonly HistoryDetail[];
};

/** A page of what happened to an assignment, newest first. */
export type HistoryPage = {
  readonly label: string;
  readonly deliverable: string;
  readonly today: Day;
  readonly lines: readonly HistoryLine[];
  /** Where the page begins and how many there are, counted from 0. */
  readonly from: number;
  readonly count: number;
  /** The people whom the details name, by their user ids. */
  readonly names: ReadonlyMap<string, string>;
};

type Subject = { readonly assignment: Assignment; readonly committee: Committee };

/** @param page where it begins, and how many lines it has */
export async function historyOf(
  ports: Ports,
  { assignment: stored, committee: now }: Subject,
  page: { readonly from: number; readonly most: number },
): Promise<HistoryPage> {
  const assignment = wordsFor(stored, null, 'message');
  const committee = await withFormerMeetings(ports, assignment, now);
  const today = todayIn(ports, committee);
  const newestFirst = (await entriesOf(ports, assignment)).toReversed();
  const from = page.from < newestFirst.length ? page.from : 0;
  const shown = newestFirst.slice(from, from + page.most);
  const lines = await Promise.all(
    shown.map(async ({ entry, about, occurrence }) => ({
      ...(await doneBy(ports, entry)),
      at: entry.at,
      day: dayIn(entry.at, committee.timeZone),
      time: timeIn(entry.at, committee.timeZone),
      what: entry.what,
      occurrence,
      source: entry.source,
      details: withDecision(entry, { assignment: about, committee, today, closed: ports.closed }),
    })),
  );
  const names = await namesIn(ports, lines, committee.team);
  const { label, deliverable } = assignment;
  return { label, deliverable, today, lines, from, count: newestFirst.length, names };
}

type Line = {
  readonly entry: HistoryEntry;
  readonly about: Assignment;
  readonly occurrence: string | null;
};

/**
 * Oldest first. To what comes round belongs what was done to its occurrences; what they have from
 * the whole is told once, and that each was opened is told by the whole.
 */
async function entriesOf(
  { store }: Pick<Ports, 'store'>,
  assignment: Assignment,
): Promise<readonly Line[]> {
  const own = assignment.history.map((entry) => ({ entry, about: assignment, occurrence: null }));
  if (assignment.due.kind !== 'standing') return own;
  const known = new Set(assignment.history.map(({ id }) => id));
  const theirs = (await store.occurrencesOf(assignment.id)).flatMap((about) =>
    about.history
      .filter(({ id, what }) => what !== 'registered' && !known.has(id))
      .map((entry) => ({ entry, about, occurrence: about.occurrence?.name ?? null })),
  );
  // At the same moment, the whole opened the next because of what was done to one of them.
  return [...theirs, ...own].toSorted((one, other) => one.entry.at.localeCompare(other.entry.at));
}

/** What it was due for in the committees that it comes from is read by their meetings. */
async function withFormerMeetings(
  { store }: Pick<Ports, 'store'>,
  { formerly }: Assignment,
  committee: Committee,
): Promise<Committee> {
  const ids = new Set(formerly.map((each) => each.committee));
  const known = await Promise.all([...ids].map((id) => store.find('committee', id)));
  const meetings = known.flatMap((each) => each?.meetings ?? []);
  return { ...committee, meetings: [...committee.meetings, ...meetings] };
}

async function doneBy(
  ports: Ports,
  { actor, actedAs, actedFor }: HistoryEntry,
): Promise<Pick<HistoryLine, 'by' | 'actedAs' | 'actedFor'>> {
  return { by: actor && (await named(ports, actor)).name, actedAs, actedFor };
}

/** Where the entry alone does not tell it: the decision that gave the assignment, or closed it. */
function withDecision(
  entry: HistoryEntry,
  { assignment, ...when }: Parameters<typeof detailsOf>[1] & Pick<Subject, 'assignment'>,
): readonly HistoryDetail[] {
  const own = detailsOf(entry, when).filter((each) => !isDueAlone(entry, each));
  if (entry.what === 'registered') {
    const { decidedOn, paragraph, caseNumber } = assignment.origin;
    const decision = detailsOf(
      { from: null, to: { origin: { decidedOn, paragraph, caseNumber } } },
      when,
    );
    return [...own, ...decision];
  }
  const day = entry.what === 'closed' ? closedOn(entry.to, when.committee) : null;
  return day === null ? own : [...own, { name: 'decidedOn', from: null, to: { is: 'day', day } }];
}

/** What an outcome closes keeps its due, and older entries do not tell where the others went. */
function isDueAlone({ what }: HistoryEntry, { name, to }: HistoryDetail): boolean {
  return (what === 'outcome' || what === 'undone') && name === 'due' && to === null;
}

function closedOn(to: unknown, committee: Committee): Day | null {
  const meeting = to instanceof Object && 'meeting' in to ? to.meeting : null;
  return typeof meeting === 'string' ? (meetingOf(committee, meeting)?.day ?? null) : null;
}

async function namesIn(
  ports: Ports,
  lines: readonly { readonly details: readonly HistoryDetail[] }[],
  team: string,
): Promise<ReadonlyMap<string, string>> {
  const values = lines.flatMap(({ details }) => details.flatMap(({ from, to }) => [from, to]));
  const users = new Set(values.flatMap((each) => (each?.is === 'person' ? [each.user] : [])));
  const found = await Promise.all(
    [...users].map(async (user) => [user, (await named(ports, { team, user })).name] as const),
  );
  return new Map(found);
}
