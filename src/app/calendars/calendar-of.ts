import type { Assignment } from '../../domain/assignments/assignment.ts';
import { meetingEntries, milestoneEntries } from '../../domain/assignments/calendar-entries.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { addDays, type Day, dayIn } from '../../domain/days/day.ts';
import { keysOf } from '../../domain/assignments/desk-keys.ts';
import { wordsFor } from '../../domain/rights/may-show-words.ts';
import { ownDates } from '../../domain/rights/own-dates.ts';
import type { StoredFeed } from '../ports/stored-feed.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Ports } from '../ports/ports.ts';
import type { CalendarView } from '../ports/calendar-view.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * How far back a calendar goes, and how much it holds: what is ahead before what is past. An event
 * takes the library some 0.2 ms to write, and everybody else waits for that.
 */
const DAYS_BACK = 400;
const MOST_OF_EACH = 400;

export type FoundCalendar =
  | { readonly ok: true; readonly calendar: CalendarView }
  /** `not-now`: Slack does not say whether the owner is still there. */
  | { readonly ok: false; readonly why: 'gone' | 'not-now' };

/** The calendar at a secret, as long as its owner may see it. */
export async function calendarOf(ports: Ports, secret: string): Promise<FoundCalendar> {
  const feed = await ports.store.feedWithSecret(secret);
  if (feed === null) return { ok: false, why: 'gone' };
  const facts = await ports.people.facts(feed.owner);
  if (facts === null) return { ok: false, why: 'not-now' };
  const calendar = await calendarFor(ports, feed, facts.language);
  return calendar === null ? { ok: false, why: 'gone' } : { ok: true, calendar };
}

/** Whose it is; null for what is on that person's own desk. */
type Owned = Pick<StoredFeed, 'owner' | 'committee'>;

/** What is in it now; null where its owner may not see it. */
export async function calendarFor(
  ports: Ports,
  owned: Owned,
  language: CalendarView['language'],
): Promise<CalendarView | null> {
  const found = await contentOf(ports, owned);
  return found && { committee: found.committee, language, ...entriesOf(ports, found.held) };
}

/** What a calendar shows of one committee: all of its meetings, or those that its assignments are for. */
type Held = {
  readonly committee: Committee;
  readonly assignments: readonly Assignment[];
  /** Of each assignment, the dates that are shown. */
  readonly datesOf: (assignment: Assignment) => ReturnType<typeof ownDates>;
  readonly meetings: 'all' | ReadonlySet<string>;
};

async function contentOf(
  ports: Ports,
  { owner, committee: id }: Owned,
): Promise<{ readonly committee: Committee | null; readonly held: readonly Held[] } | null> {
  if (id === null) {
    const refused = await mayInCommittee(ports, owner, null, 'list-own');
    return refused === null ? { committee: null, held: await onDeskOf(ports, owner) } : null;
  }
  const committee = await ports.store.find('committee', id);
  if (committee === null) return null;
  if ((await mayInCommittee(ports, owner, committee, 'status')) !== null) return null;
  const assignments = await ports.store.openOfCommittee(id);
  return { committee, held: [{ committee, assignments, datesOf: () => 'all', meetings: 'all' }] };
}

async function onDeskOf(ports: Ports, owner: StoredFeed['owner']): Promise<readonly Held[]> {
  const committees = await ports.store.committees(owner.team);
  return Promise.all(
    committees.map(async (committee) => {
      const today = todayIn(ports, committee);
      const found = await ports.store.openOf(keysOf(owner, [committee], today));
      const assignments = found.filter((each) => each.committee === committee.id);
      const datesOf = (each: Assignment) => ownDates(owner, each, committee, today);
      const whole = assignments.filter((each) => datesOf(each) === 'all');
      const meetings = whole.flatMap(({ due }) => (due.kind === 'meeting' ? due.meeting : []));
      return { committee, assignments, datesOf, meetings: new Set(meetings) };
    }),
  );
}

function entriesOf(
  ports: Ports,
  held: readonly Held[],
): Pick<CalendarView, 'meetings' | 'milestones' | 'changedAt'> {
  const today = dayIn(ports.now, 'utc');
  const since = addDays(today, -DAYS_BACK);
  const meetings = held
    .flatMap(({ committee, meetings: shown }) =>
      meetingEntries(committee)
        .filter(({ meeting }) => shown === 'all' || shown.has(meeting.id))
        .map((entry) => ({ ...entry, day: entry.meeting.day, committee })),
    )
    .filter(({ day }) => day >= since);
  const milestones = held
    .flatMap(({ committee, assignments, datesOf }) => {
      const closed = openDaysOf(committee, ports.closed);
      return assignments.flatMap((each) => {
        const shown = datesOf(each);
        const entries = milestoneEntries(wordsFor(each, null, 'calendar'), committee, closed);
        return entries.filter(({ milestone }) => shown === 'all' || shown.has(milestone));
      });
    })
    .filter(({ day }) => day >= since);
  const changes = [...meetings, ...milestones].map(({ changedAt }) => changedAt);
  return {
    meetings: nearest(meetings, today),
    milestones: nearest(milestones, today),
    changedAt: changes.toSorted().at(-1) ?? EPOCH,
  };
}

/** An empty calendar has not changed since time began. */
const EPOCH = '1970-01-01T00:00:00.000Z';

function nearest<T extends { readonly day: Day }>(entries: readonly T[], today: Day): readonly T[] {
  const inOrder = entries.toSorted((one, other) => one.day.localeCompare(other.day));
  const ahead = inOrder.filter(({ day }) => day >= today);
  const past = inOrder.filter(({ day }) => day < today).toReversed();
  return [...ahead, ...past].slice(0, MOST_OF_EACH);
}
