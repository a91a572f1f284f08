import type { Day, Instant } from '../days/day.ts';
import type { Source } from '../record/history.ts';
import type { Person } from '../record/person.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

/**
 * A milestone's own date at one meeting, instead of the plan's; null takes it back to the plan.
 * `setOn` restarts its lateness: what nobody could know before is late for nobody.
 */
export type MeetingDate = {
  readonly milestone: MilestoneName;
  readonly day: Day | null;
  readonly setOn: Day;
};

/** Somebody said that the papers for a meeting have gone to its members. */
export type Dispatched = {
  readonly by: Person;
  readonly at: Instant;
  /** The meeting's day and its day of dispatch as they were then: moved since, it says nothing. */
  readonly meetingDay: Day;
  readonly dispatchDay: Day;
};

/**
 * A dated meeting of one committee. `held` is not stored: a planned meeting counts as held
 * from its start (see `hasStarted`), so that nobody must press anything for time to pass.
 */
export type Meeting = {
  readonly id: string;
  readonly day: Day;
  /** Local time of day, `09:00`; null when only the day is known. */
  readonly time: string | null;
  readonly state: 'planned' | 'cancelled';
  readonly addedAt: Instant;
  /** One for each milestone at most. Those that no longer fit count for nothing (see `meetingDays`). */
  readonly dates: readonly MeetingDate[];
  /** Null while nobody has said so; from the end of the day of dispatch it counts without. */
  readonly dispatched: Dispatched | null;
};

/** A meeting as somebody gives it: a day, and a time of day (`09:00`) where it is known. */
export type GivenMeeting = Pick<Meeting, 'day' | 'time'>;

/** An assignment that goes to another meeting than the rest, both by id. */
export type Elsewhere = { readonly assignment: string; readonly meeting: string };

/** A rescheduling that its assignments have not all followed yet. */
export type ToFollow = {
  /** Also that of its entry in the history of each that follows, where it thus stands once. */
  readonly id: string;
  /** Empty where it concerns no single meeting. */
  readonly meeting: string;
  readonly how: Rescheduling;
  /** Who did it, and by what; null where that was not kept. */
  readonly by: { readonly person: Person; readonly source: Source } | null;
};

/** What becomes of a meeting. */
export type Rescheduling =
  | { readonly is: 'moved'; readonly day: Day; readonly time: string | null }
  /** It is not held, and its assignments go to another meeting; some perhaps to others. */
  | {
      readonly is: 'cancelled';
      readonly carriedTo: string;
      readonly elsewhere?: readonly Elsewhere[] | undefined;
    }
  /** The committee's preparation plan changed: every open assignment takes it over. */
  | { readonly is: 'replanned' }
  /** Milestones of the meeting got dates of their own, or lost them. */
  | { readonly is: 'redated' }
  /** The committee's closed days changed: what it moves follows. */
  | { readonly is: 'reclosed'; readonly was: readonly Day[] }
  /** A move or a cancelling is taken back; the assignments are found at the meetings `at`, by id. */
  | {
      readonly is: 'restored';
      readonly day: Day;
      readonly time: string | null;
      readonly at: readonly string[];
    };
