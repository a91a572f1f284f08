import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Feeds } from './feeds.ts';
import type { FollowUps } from './follow-ups.ts';
import type { Files } from './files.ts';
import type { People } from './people.ts';
import type { Store } from './store.ts';

/** Everything that is reached of the world; compose.ts builds it once. */
export type World = {
  readonly store: Store;
  readonly people: People;
  readonly files: Files;
  /** The country's closed days; a committee adds its own (see `openDaysOf`). */
  readonly closed: ClosedDays;
  /** User ids from `BEVAKA_ADMINS`. */
  readonly admins: ReadonlySet<string>;
  readonly defaults: { readonly timeZone: string; readonly language: Language };
  /** Null where no calendar can be fetched: no port or no public address is set. */
  readonly feeds: Feeds | null;
  readonly followUps: FollowUps;
  /** 32 random bytes, as 43 signs that may stand in an address. */
  newSecret(): string;
  /** A new ULID. */
  newId(): string;
  /** Something to say was committed: the outbox need not wait for the next heartbeat. */
  wakeOutbox(): void;
};

/**
 * The time, read once for each thing that comes in: all that follows from one press happens on one
 * day, also when it is handled over midnight.
 */
export type Moment = {
  /** The calendar's moment (`BEVAKA_CLOCK` when set), which decides what is due. */
  readonly now: Instant;
  /** Real time, in milliseconds since 1970, by which it is known how long ago something was. */
  readonly realNow: number;
};

/** Everything that a use case needs: the world, and when that came in which it answers. */
export type Ports = World & Moment;
