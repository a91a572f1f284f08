import type { Query } from '../../domain/search/query.ts';
import type { Sought } from '../../domain/search/sought.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';

/** What somebody may see; nothing else is found, counted or ranked by. */
export type Sight = {
  readonly team: string;
  /** The ids of committees in which they may read everything. */
  readonly committees: ReadonlySet<string>;
  /** Of those, where they may read what stands in drafts. */
  readonly drafts: ReadonlySet<string>;
  /** Under which what is their own stands (`keysOf`); of that they may read all. */
  readonly own: ReadonlySet<string>;
};

/** One thing that is sought, and the keys of those who are called so: "Astrid". */
export type SoughtThing = Sought & { readonly owners: readonly string[] };

/** A question. Of none of the things sought, everything that the rest lets through. */
export type Searched = Pick<Query, 'committee' | 'ended' | 'days' | 'similar'> & {
  readonly sought: readonly SoughtThing[];
  /** Null: whoever's. */
  readonly owners: readonly string[] | null;
  /** The ids of the meetings within `days`. */
  readonly meetings: ReadonlySet<string>;
  readonly from: number;
  readonly most: number;
};

/** Whether everything can be found: not yet anything, not yet what stands in drafts, or all. */
export type Readiness = 'building' | 'reading-drafts' | 'whole';

export type Results = {
  /** Of the page, the best first. */
  readonly ids: readonly string[];
  readonly count: number;
  readonly readiness: Readiness;
};

/**
 * Finds assignments by their words. What is committed is found, and what it no longer says is found
 * no more, when the commit is over. Each adapter passes test/contracts/search.ts. One that is still
 * being built answers within two seconds with what it has, and says so.
 */
export type Search = {
  find(sight: Sight, searched: Searched): Promise<Results>;
};

/** What a search in memory hears of the store, within each write. It never throws. */
export type Follower = {
  written(assignment: Assignment): void;
  /** Its file was set aside. */
  gone(id: string): void;
};
