import type { Instant } from '../../domain/days/day.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';

/** The kinds of records that messages stand in. */
export const SAYING_KINDS = [
  'committee',
  'assignment',
  'reading',
  'digest',
  'preferences',
  'feed',
  'workspace',
] as const;

/** What a message has buttons about. */
export type AskedAbout = {
  /**
   * By its id; also of a committee's meeting or of a committee, which the stored name is older than:
   * no two things have the same id.
   */
  readonly assignment: string;
  /** What the message shows as answered of its buttons about it, by name; empty while nothing is. */
  readonly shown: string;
};

/**
 * A message as it was worded when it was sent, beside the facts that stand in its record: what it
 * shows later is made of this and of what was answered, so that its words stay.
 */
export type StoredSaid = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  /** The record that the message stands in, and its key there. */
  readonly of: { readonly kind: (typeof SAYING_KINDS)[number]; readonly id: string };
  readonly key: string;
  /** The calendar's moment at which it was worded. */
  readonly at: Instant;
  readonly text: string;
  /** Slack's blocks, with every button that the message has had. */
  readonly blocks: readonly object[];
  readonly about: readonly AskedAbout[];
  /** Words were taken out of it, and Slack may still show them. */
  readonly redacted: boolean;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};
