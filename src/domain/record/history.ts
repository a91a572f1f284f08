import type { Instant } from '../days/day.ts';
import type { Person } from './person.ts';

/** Where a change came from. */
export type Source = 'command' | 'button' | 'form' | 'thread' | 'message' | 'clock' | 'sandbox';

/** One line of what happened. `from` and `to` are the old and the new value, as plain JSON. */
export type HistoryEntry = {
  readonly id: string;
  readonly at: Instant;
  /** Null when the clock did it. */
  readonly actor: Person | null;
  /** The office that the actor acted as, when they held or stood in for one. */
  readonly actedAs: string | null;
  /** The body outside that they did it for, as its contact. */
  readonly actedFor: string | null;
  readonly source: Source;
  readonly what: HistoryEvent;
  readonly from: unknown;
  readonly to: unknown;
};

export type HistoryEvent =
  | 'committee-added'
  | 'meeting-added'
  | 'meeting-moved'
  | 'meeting-cancelled'
  | 'meeting-restored'
  | 'meeting-followed'
  | 'plan-set'
  | 'ladder-set'
  | 'policies-set'
  | 'committee-set'
  | 'committee-ended'
  | 'committee-goes-on'
  | 'gone-over'
  | 'meeting-dates-set'
  | 'milestone-met'
  | 'closed-days-set'
  | 'role-set'
  | 'deputy-set'
  | 'offices-merged'
  | 'office-added'
  | 'director-set'
  | 'channel-muted'
  | 'stand-in-set'
  | 'preferences-set'
  | 'body-added'
  | 'contact-set'
  | 'account-gone'
  | 'account-back'
  | 'feed-opened'
  | 'feed-renewed'
  | 'letterhead-set'
  | 'exported'
  | 'public-view-set'
  | 'registered'
  | 'supplemented'
  | 'accepted'
  | 'request-sent'
  | 'answer-received'
  | 'delegated'
  | 'taken-back'
  | 'contributor-added'
  | 'contributor-removed'
  | 'updated'
  | 'update-edited'
  | 'update-deleted'
  | 'draft-submitted'
  | 'draft-approved'
  | 'changes-requested'
  | 'late-paper-asked'
  | 'late-paper-taken'
  | 'late-paper-refused'
  | 'papers-dispatched'
  | 'papers-not-dispatched'
  | 'ready-said'
  | 'why-late-said'
  | 'snoozed'
  | 'acknowledged'
  | 'reminded'
  | 'nudged'
  | 'date-set'
  | 'minutes-confirmed'
  | 'outcome'
  | 'paragraph-added'
  | 'undone'
  | 'corrected'
  | 'extension-asked'
  | 'extended'
  | 'extension-refused'
  | 'extension-withdrawn'
  | 'edited'
  | 'voided'
  | 'reported'
  | 'closed'
  | 'marked-secret'
  | 'secrecy-lifted'
  | 'handed-to-diary'
  | 'received-in-diary'
  | 'retention-set'
  | 'weeding-started'
  | 'weeded'
  | 'held'
  | 'hold-lifted'
  | 'occurrences-opened';
