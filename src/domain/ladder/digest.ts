import { type ClosedDays, nextWorkingDay } from '../days/closed-days.ts';
import { type Day, dayIn, type Instant, isDay, momentAt } from '../days/day.ts';
import type { HistoryEntry } from '../record/history.ts';
import type { Message } from '../record/message.ts';
import type { Person } from '../record/person.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import type { Level } from '../committee/reminder-ladder.ts';

/** One line of a person's morning message. */
export type DigestLine =
  | {
      readonly kind: 'milestone';
      readonly assignment: string;
      readonly milestone: MilestoneName;
      /** The milestone's day when the line was planned. */
      readonly day: Day;
      /** Working days after the milestone; negative before it. */
      readonly step: number;
      readonly level: Level;
    }
  | { readonly kind: 'no-due'; readonly assignment: string; readonly month: string }
  /** Handed over to the diary and not received, or closed and not handed over; once a month. */
  | { readonly kind: 'diary'; readonly assignment: string; readonly month: string }
  | { readonly kind: 'not-accepted'; readonly assignment: string }
  /** Nobody holds the office that it belongs to. */
  | { readonly kind: 'office-vacant'; readonly assignment: string; readonly title: string }
  | { readonly kind: 'outcome'; readonly assignment: string; readonly meeting: string }
  /** The assignment list of a meeting was made; it hangs on one of those that it lists. */
  | { readonly kind: 'agenda-list'; readonly assignment: string; readonly meeting: string }
  /** What breaks the committee's policies, once a week; it hangs on one of those that do. */
  | { readonly kind: 'policies'; readonly assignment: string; readonly on: Day }
  /** What a committee's rules would weed, once a month; it hangs on one of those. */
  | { readonly kind: 'retention'; readonly assignment: string; readonly on: Day }
  /** A version from after the dispatch waits for a yes; said each morning until it is answered. */
  | {
      readonly kind: 'late-paper';
      readonly assignment: string;
      readonly version: number;
      readonly on: Day;
    }
  /** More time was asked for, and waits for an answer; said each morning until it has one. */
  | {
      readonly kind: 'extension-asked';
      readonly assignment: string;
      /** When it was asked for. */
      readonly at: Instant;
      readonly on: Day;
    }
  /** A version from after the dispatch lacks its reason; said each morning until it is given. */
  | {
      readonly kind: 'late-reason';
      readonly assignment: string;
      readonly version: number;
      readonly on: Day;
    }
  | { readonly kind: 'undelivered'; readonly assignment: string; readonly person: Person }
  /** Somebody who answers for it has no Slack account any more. */
  | { readonly kind: 'account-gone'; readonly assignment: string; readonly person: Person }
  /** A version waits for whoever approves it; `step` working days after it came. */
  | {
      readonly kind: 'draft-waits';
      readonly assignment: string;
      readonly version: number;
      readonly step: number;
    }
  /** Changes are wanted in the version that its author gave; `step` working days after that. */
  | {
      readonly kind: 'changes-asked';
      readonly assignment: string;
      readonly version: number;
      readonly step: number;
    }
  /** Back at work: what the stand-in was reminded of meanwhile. */
  | {
      readonly kind: 'while-away';
      readonly assignment: string;
      readonly deputy: Person;
      readonly from: Day;
      readonly to: Day;
    };

/**
 * A person's one scheduled message of a working day, key `team|person|date`. Its lines are frozen
 * in the intent. They count as told when it is sent, and are then written to their assignments;
 * `settled` says that this is done.
 */
export type Digest = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  readonly person: Person;
  readonly day: Day;
  readonly lines: readonly DigestLine[];
  readonly settled: boolean;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

/** The key of a person's one scheduled message of a working day. */
export function digestKey({ team, user }: Person, day: Day): string {
  return `${team}|${user}|${day}`;
}

/** Whose morning a message's key is; null for a key of another message. */
export function digestReader(key: string): Person | null {
  const [team = '', user = '', day = '', ...rest] = key.split('|');
  return rest.length === 0 && isDay(day) ? { team, user } : null;
}

/** `day` is the working morning that is now; `opens` the moment at which the next one begins. */
export type DigestWindow =
  | { readonly isOpen: true; readonly day: Day }
  | { readonly isOpen: false; readonly opens: Instant };

const CLOSES_AT = '17:00';

/**
 * Whether scheduled messages may leave: on working days, from `remindAt` (`08:00`) to 17:00 where
 * the committee is; nobody is reminded at night because a server was down by day. For a person
 * with several committees the first window to open sends their one digest of the day, with the due
 * lines of all: were each zone waited for, two that never overlap would silence both.
 */
export function digestWindow(
  now: Instant,
  timeZone: string,
  remindAt: string,
  closed: ClosedDays,
): DigestWindow {
  const today = dayIn(now, timeZone);
  const opensToday = momentAt(today, remindAt, timeZone);
  if (closed.isOpen(today) && now < momentAt(today, CLOSES_AT, timeZone))
    return now < opensToday ? { isOpen: false, opens: opensToday } : { isOpen: true, day: today };
  return { isOpen: false, opens: momentAt(nextWorkingDay(today, closed), remindAt, timeZone) };
}
