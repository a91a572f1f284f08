import type { Message, MessageContent } from '../domain/record/message.ts';

/** What leaves first where several wait for one channel: the lower number. */
const URGENCY = {
  answer: 0,
  event: 1,
  channel: 2,
  morning: 3,
  /** What people have read already: a line of what happened in it waits for all that is new. */
  answered: 4,
} as const;

type Class = Exclude<keyof typeof URGENCY, 'answered'>;

/**
 * The class of each kind of message: an answer to what somebody has just written, an event that one
 * person waits for, what a channel is shown, and a person's morning. `docs/messages.md` says of each
 * what causes it and whom it reaches.
 */
export const CLASS_OF: { readonly [S in MessageContent['say']]: Class } = {
  reaction: 'answer',
  'draft-waits': 'event',
  'draft-approved': 'event',
  'changes-requested': 'event',
  'ready-for-holder': 'event',
  'late-paper-asked': 'event',
  'late-paper-answered': 'event',
  'late-reason-asked': 'answer',
  'handed-over': 'event',
  'list-handed-over': 'event',
  delegated: 'event',
  'taken-back': 'event',
  contributing: 'event',
  nudge: 'event',
  'report-asked': 'event',
  edited: 'event',
  reworded: 'event',
  'extension-asked': 'event',
  outcome: 'event',
  outcomes: 'event',
  'list-decided': 'event',
  corrected: 'event',
  extended: 'event',
  'extension-refused': 'event',
  closed: 'event',
  voided: 'event',
  'for-diary': 'event',
  weeded: 'event',
  'meeting-rescheduled': 'event',
  'gone-over': 'event',
  'channel-shared': 'event',
  'not-delivered': 'event',
  'overview-not-delivered': 'event',
  'place-rests': 'event',
  'sent-again': 'event',
  damaged: 'event',
  card: 'channel',
  'draft-received': 'channel',
  'draft-file': 'channel',
  'changes-in-thread': 'channel',
  'list-taken-in': 'channel',
  'gone-over-card': 'channel',
  overview: 'channel',
  readiness: 'channel',
  'meeting-changed': 'channel',
  digest: 'morning',
};

export function urgencyOf({ content, sending }: Pick<Message, 'content' | 'sending'>): number {
  const isReadBefore = sending.is === 'sent' && CLASS_OF[content.say] !== 'channel';
  return URGENCY[isReadBefore ? 'answered' : CLASS_OF[content.say]];
}
