import type { Day, Instant } from '../days/day.ts';
import type { Person } from './person.ts';
import type { MilestoneName } from './milestone-name.ts';
import type { SlackMessage } from './slack-message.ts';

/** Where a message goes: a channel (perhaps in a thread) or a person's direct messages. */
export type Address =
  | { readonly kind: 'channel'; readonly channel: string; readonly thread: string | null }
  | { readonly kind: 'person'; readonly person: Person };

/** What can be damaged. */
export type DamagedKind =
  | 'committee'
  | 'assignment'
  | 'reading'
  | 'digest'
  | 'preferences'
  | 'feed'
  | 'workspace'
  | 'said'
  | 'numbers';

/** What is recorded of an assignment, as it is told: an outcome's kind, `closed`, `void` or `open`. */
export type RecordedSaid = {
  readonly is: string;
  readonly paragraph: string | null;
  /** Why it was referred back, or is void. */
  readonly motive: string | null;
  /** The § of the decision that gave it, where that was corrected too. */
  readonly decision: string | null;
};

/**
 * What a message says, as facts; the words and blocks are made when it is sent. Assignments are
 * ids, so that a message sent late says what is true then.
 */
export type MessageContent =
  | { readonly say: 'card'; readonly assignment: string }
  | { readonly say: 'handed-over'; readonly assignments: readonly string[] }
  /** A list of assignments was taken in: one post in the channel, with what came of it. */
  | { readonly say: 'list-taken-in'; readonly reading: string; readonly committee: string }
  /** What such a list gives one holder. */
  | {
      readonly say: 'list-handed-over';
      readonly reading: string;
      readonly assignments: readonly string[];
    }
  | {
      readonly say: 'delegated';
      readonly assignment: string;
      readonly by: Person;
      /** Null for the whole. */
      readonly milestone: MilestoneName | null;
      /** What they shall do, in the giver's words. */
      readonly part: string | null;
    }
  | { readonly say: 'taken-back'; readonly assignment: string; readonly by: Person }
  | {
      readonly say: 'contributing';
      readonly assignment: string;
      readonly by: Person;
      /** What they contribute, in the words of whoever added them. */
      readonly part: string | null;
    }
  | { readonly say: 'nudge'; readonly assignment: string; readonly by: Person }
  /** Somebody asks how it goes; the assignments are all of one person's. */
  | {
      readonly say: 'report-asked';
      readonly assignments: readonly string[];
      readonly by: Person;
      readonly question: string;
    }
  | { readonly say: 'draft-received'; readonly assignment: string; readonly version: number }
  /** A version's file, shared in the card's thread or under what a person was told of it. */
  | {
      readonly say: 'draft-file';
      readonly assignment: string;
      readonly version: number;
      /** Slack's id of what we upload, known before it is shared; null where words stand instead. */
      readonly file: string | null;
    }
  /** A version waits for whoever approves it; also those that come soon after it. */
  | { readonly say: 'draft-waits'; readonly assignment: string; readonly version: number }
  /** In the thread: who wants what changed. */
  | { readonly say: 'changes-in-thread'; readonly assignment: string; readonly version: number }
  | { readonly say: 'draft-approved'; readonly assignment: string; readonly version: number }
  | { readonly say: 'changes-requested'; readonly assignment: string; readonly version: number }
  /** A version that came after the dispatch waits for the secretary's or the chair's yes. */
  | {
      readonly say: 'late-paper-asked';
      readonly assignment: string;
      readonly version: number;
      readonly by: Person;
    }
  | { readonly say: 'late-paper-answered'; readonly assignment: string; readonly version: number }
  /** A version that was given after the dispatch waits for its reason. */
  | { readonly say: 'late-reason-asked'; readonly assignment: string; readonly version: number }
  | { readonly say: 'ready-for-holder'; readonly assignment: string; readonly by: Person }
  | { readonly say: 'edited'; readonly assignment: string; readonly by: Person }
  /** The minutes were confirmed with other words; `was` are those that were registered. */
  | {
      readonly say: 'reworded';
      readonly assignment: string;
      readonly by: Person;
      readonly was: string;
    }
  | { readonly say: 'extension-asked'; readonly assignment: string; readonly by: Person }
  /** `deed` is the entry of the history that it tells; null where it was kept before that was known. */
  | {
      readonly say: 'outcome';
      readonly assignment: string;
      readonly by: Person;
      readonly deed: string | null;
    }
  /** The outcomes of one form that are one person's, each told by its entry of the history. */
  | {
      readonly say: 'outcomes';
      readonly by: Person;
      readonly assignments: readonly string[];
      readonly deeds: readonly string[];
    }
  /** What one § made of several that are one person's: closed, or given more time. */
  | {
      readonly say: 'list-decided';
      readonly by: Person;
      readonly assignments: readonly string[];
      readonly deeds: readonly string[];
    }
  /** What was recorded of an assignment was corrected, with a reason. */
  | {
      readonly say: 'corrected';
      readonly assignment: string;
      readonly by: Person;
      readonly was: RecordedSaid;
      readonly now: RecordedSaid;
      readonly reason: string;
      /** The § that corrects what confirmed minutes say; null where they were not confirmed. */
      readonly correctedBy: string | null;
    }
  | { readonly say: 'extended'; readonly assignment: string; readonly by: Person }
  | { readonly say: 'extension-refused'; readonly assignment: string; readonly by: Person }
  /** `deed` is the entry of the history that it tells. */
  | {
      readonly say: 'closed';
      readonly assignment: string;
      readonly by: Person;
      readonly deed: string;
    }
  | { readonly say: 'voided'; readonly assignment: string; readonly deed: string | null }
  /** The documents of assignments, for the registrar to receive in the diary. */
  | { readonly say: 'for-diary'; readonly assignments: readonly string[]; readonly by: Person }
  | { readonly say: 'digest'; readonly digest: string }
  /** A meeting was moved or cancelled; the assignments are all of one person's. */
  | {
      readonly say: 'meeting-rescheduled';
      readonly committee: string;
      readonly meeting: string;
      readonly was: { readonly day: Day; readonly time: string | null };
      readonly assignments: readonly string[];
    }
  /** The card of an assignment that has gone over to another committee, where it has a card of its own. */
  | { readonly say: 'gone-over-card'; readonly assignment: string }
  /** A committee has ended; the assignments are all of one person's, and are now another's. */
  | {
      readonly say: 'gone-over';
      /** The committee that has ended, and the one that goes on, by their ids. */
      readonly from: string;
      readonly committee: string;
      readonly assignments: readonly string[];
    }
  | { readonly say: 'channel-shared'; readonly committee: string }
  /** The committee's weekly overview, as things stand when it is sent. */
  | { readonly say: 'overview'; readonly committee: string }
  /** What is ready for a meeting, and afterwards what came of it; kept true in place. */
  | { readonly say: 'readiness'; readonly committee: string; readonly meeting: string }
  /** A meeting was moved or cancelled: the one message of it in the committee's channel. */
  | {
      readonly say: 'meeting-changed';
      readonly committee: string;
      readonly meeting: string;
      readonly was: { readonly day: Day; readonly time: string | null };
      /** How many assignments follow it. */
      readonly following: number;
    }
  /** Another message of the assignment's that Slack refused for good, in Slack's word for why. */
  | {
      readonly say: 'not-delivered';
      readonly assignment: string;
      readonly to: Address;
      readonly why: string;
    }
  /** The weekly overview did not reach the committee's channel. */
  | { readonly say: 'overview-not-delivered'; readonly committee: string; readonly why: string }
  /** A record's file is damaged; `name` is a label or a code, null where it could not be made out. */
  | {
      readonly say: 'damaged';
      readonly kind: DamagedKind;
      readonly name: string | null;
      readonly file: string;
    }
  /** Slack takes nothing in a channel, or in a person's direct messages; what waits goes out later. */
  | {
      readonly say: 'place-rests';
      readonly committee: string;
      readonly to: Address;
      readonly why: string;
    }
  /** Another message was sent again, and nobody could see whether it stood there already. */
  | {
      readonly say: 'sent-again';
      readonly committee: string;
      readonly to: Address;
      /** The label of the assignment that it is about; null where it is about none. */
      readonly label: string | null;
    }
  /** A weeding is over; `run` is its record in the committee. */
  | { readonly say: 'weeded'; readonly committee: string; readonly run: string }
  | { readonly say: 'reaction'; readonly name: string; readonly on: SlackMessage };

/**
 * How far the sending has come. `posting` is on disk before the request leaves, so that after a
 * crash one knows which messages may have arrived; these rest and are looked for in Slack's
 * history before anything is sent again (see src/delivery/outbox.ts). `resting` waits, without end
 * and without an attempt counted, until Slack takes messages again in its channel or at all. All
 * moments here are real time, also while the calendar clock is set, and as Slack's clock has it.
 */
export type Sending =
  | { readonly is: 'pending'; readonly attempts: number; readonly notBefore: Instant | null }
  | { readonly is: 'posting'; readonly attempts: number; readonly at: Instant }
  /** `why` in Slack's word for it, `since` when it was first said. */
  | { readonly is: 'resting'; readonly why: string; readonly since: Instant }
  | {
      readonly is: 'sent';
      readonly channel: string;
      readonly ts: string;
      readonly at: Instant;
      /** The revision that Slack shows. */
      readonly shown: number;
    }
  | { readonly is: 'failed'; readonly why: string; readonly at: Instant };

export type Message = {
  /** Made of facts and unique: `<assignment id>|card`, `TSANDBOX|U01DIR|2026-11-17`. */
  readonly key: string;
  readonly to: Address;
  readonly content: MessageContent;
  /** Counts up when what the message shows has changed; Slack's copy is then updated. */
  readonly revision: number;
  readonly sending: Sending;
  /** It may stand in Slack twice: it was sent again where nobody could look for it. */
  readonly mayRepeat: boolean;
  /** The message that this one stands instead of, when Slack no longer let it be updated. */
  readonly replaces: SlackMessage | null;
};

export function newMessage(key: string, to: Address, content: MessageContent): Message {
  const sending: Sending = { is: 'pending', attempts: 0, notBefore: null };
  return { key, to, content, revision: 1, sending, mayRepeat: false, replaces: null };
}

/** True while something remains to be done in Slack for the message. */
export function isWaiting(message: Message): boolean {
  const { sending } = message;
  if (sending.is === 'sent') return sending.shown < message.revision;
  return sending.is !== 'failed';
}

/** Slack's id of the file that a message shares; null for what says words. */
export function fileOf({ content }: Pick<Message, 'content'>): string | null {
  return content.say === 'draft-file' ? content.file : null;
}
