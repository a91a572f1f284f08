import type { Instant } from '../../domain/days/day.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';

/** Why Slack takes nothing, in its own word, and since when. */
export type Reason = { readonly why: string; readonly since: Instant };

/** A channel, or the person whose direct messages it is, where Slack takes nothing for now. */
export type RestingPlace = Reason & { readonly place: string };

/**
 * Whether a message can be found again by its key: it can, its metadata do not come back, or the
 * app may not read there at all.
 */
export type Looking = 'works' | 'no-metadata' | 'not-allowed';

/** The two sorts of places, for which Slack grants reading apart. */
export const SORTS_OF_PLACES = ['channels', 'directMessages'] as const;
export type SortOfPlace = (typeof SORTS_OF_PLACES)[number];

/** A file of ours in somebody's direct messages, and when it is taken away again. */
export type HandedOut = {
  /** By Slack's id. */
  readonly slackFile: string;
  /** Real time. */
  readonly until: Instant;
};

/** What stands on a region's papers, each content by where it is kept. */
export type Letterhead = {
  /** The region or municipality by its name. */
  readonly authority: string | null;
  readonly mark: string | null;
  /** Instead of our own template for Word. */
  readonly template: string | null;
};

export const NO_LETTERHEAD: Letterhead = { authority: null, mark: null, template: null };

/** What is kept of one workspace; one record each, made when there is something. */
export type StoredWorkspace = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  /** Null until a message has been read back. */
  readonly looking: { readonly [S in SortOfPlace]: Looking | null };
  readonly resting: readonly RestingPlace[];
  readonly letterhead: Letterhead;
  readonly handedOut: readonly HandedOut[];
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};
