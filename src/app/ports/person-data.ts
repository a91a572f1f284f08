import type { Day, Instant } from '../../domain/days/day.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { MessageContent } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { TimeInOffice } from '../../domain/retention/times-in-office.ts';

/** All that is kept about one person, as it stands; each writer and language words it. */
export type PersonData = {
  readonly madeAt: Instant;
  readonly person: Person;
  /** What Slack calls them now; it is asked for and not kept. */
  readonly name: string;
  readonly assignments: readonly PersonAssignment[];
  readonly committees: readonly PersonCommittee[];
  /** Their mornings, oldest first. */
  readonly mornings: readonly { readonly day: Day; readonly text: string | null }[];
  readonly preferences: {
    readonly remindAt: string | null;
    readonly pausedUntil: Day | null;
  } | null;
  /** The calendars that they subscribe to, by the committee's code; null for their own. */
  readonly calendars: readonly (string | null)[];
  /** Since when Slack takes nothing in their direct messages; null while it does. */
  readonly rests: { readonly why: string; readonly since: Instant } | null;
};

/** An assignment that they had, had a part in, or are named in. */
export type PersonAssignment = {
  readonly label: string;
  readonly deliverable: string;
  readonly timeZone: string;
  /** The office by which it was theirs, for as long as they had it; null where it was not. */
  readonly byOffice: string | null;
  /** What of the record names them, by its own fields. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** What happened in which they are named, oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly PersonMessage[];
};

/** A message to them; null where its words were not kept, or may not leave. */
export type PersonMessage = {
  readonly at: Instant;
  readonly say: MessageContent['say'];
  readonly text: string | null;
  readonly isDelivered: boolean;
};

export type PersonCommittee = {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly offices: readonly TimeInOffice[];
  readonly history: readonly HistoryEntry[];
};
