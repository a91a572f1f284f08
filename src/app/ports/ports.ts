import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Answered } from './answered.ts';
import type { InThread } from '../../domain/record/slack-message.ts';
import type { Cause } from './cause.ts';
import type { Feeds } from './feeds.ts';
import type { Handing, Papers } from './papers.ts';
import type { FollowUps } from './follow-ups.ts';
import type { Files } from './files.ts';
import type { Homes } from './homes.ts';
import type { People } from './people.ts';
import type { PublicPages } from './public-pages.ts';
import type { Search } from './search.ts';
import type { Pins } from './pins.ts';
import type { Store } from './store.ts';

/** Everything that is reached of the world; compose.ts builds it once. */
export type World = {
  readonly store: Store;
  readonly search: Search;
  readonly people: People;
  readonly files: Files;
  readonly pins: Pins;
  /** The country's closed days; a committee adds its own (see `openDaysOf`). */
  readonly closed: ClosedDays;
  /** User ids from `BEVAKA_ADMINS`. */
  readonly admins: ReadonlySet<string>;
  readonly defaults: { readonly timeZone: string; readonly language: Language };
  /** Null where no calendar can be fetched: no port or no public address is set. */
  readonly feeds: Feeds | null;
  /** Null likewise: then nothing is shown to anybody. */
  readonly publicPages: PublicPages | null;
  readonly papers: Papers;
  readonly handing: Handing;
  readonly followUps: FollowUps;
  readonly answered: Answered;
  readonly homes: Homes;
  /** 32 random bytes, as 43 signs that may stand in an address. */
  newSecret(): string;
  /** New ULIDs for what a cause makes: the same ones whenever it is worked off; any for none. */
  idsFor(cause: Cause | null): () => string;
  /** The address of a message, for whoever may read it there. */
  linkTo(at: InThread): string;
  /** Something to say was committed: the outbox need not wait for the next heartbeat. */
  wakeOutbox(): void;
};

/**
 * What came in, and the time, read once for each thing that comes in: all that follows from one
 * press happens on one day, also when it is handled over midnight.
 */
export type Moment = {
  /** The calendar's moment (`BEVAKA_CLOCK` when set), which decides what is due. */
  readonly now: Instant;
  /** Real time, in milliseconds since 1970, by which it is known how long ago something was. */
  readonly realNow: number;
  /** What is being answered; null for what nobody asked for, as what the clock brings. */
  readonly cause: Cause | null;
};

/** Everything that a use case needs: the world, and when that came in which it answers. */
export type Ports = World &
  Moment & {
    /** A new ULID. */
    newId(): string;
  };

/** The ports for what is done at a moment. */
export function portsAt(world: World, moment: Moment): Ports {
  return { ...world, ...moment, newId: world.idsFor(moment.cause) };
}

/**
 * The ports for one part of what came in, as one file of a message: each part has its effect once,
 * also when a crash came between two of them.
 */
export function portsForPart(ports: Ports, part: string): Ports {
  const { cause } = ports;
  if (cause === null) return ports;
  const ofPart = { ...cause, id: `${cause.id}/${part}`, changed: new Set<string>() };
  return { ...ports, cause: ofPart, newId: ports.idsFor(ofPart) };
}
