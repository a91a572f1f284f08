import type { Day } from './day.ts';
import type { HistoryEntry } from './history.ts';
import type { Message } from './message.ts';
import type { Person } from './person.ts';
import type { MilestoneName } from './plan.ts';

/** Whom a ladder step tells. */
export type Level = 'owner' | 'director' | 'secretary';

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
  | { readonly kind: 'not-accepted'; readonly assignment: string }
  | { readonly kind: 'outcome'; readonly assignment: string; readonly meeting: string }
  | { readonly kind: 'undelivered'; readonly assignment: string; readonly person: Person };

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
