import type { Message, MessageContent } from '../domain/record/message.ts';

/** What leaves first where several wait for one channel: the lower number. */
const URGENCY = {
  answer: 0,
  event: 1,
  channel: 2,
  morning: 3,
} as const;

type Class = keyof typeof URGENCY;

/**
 * The class of each kind of message: an answer to what somebody has just written, an event that one
 * person waits for, what a channel is shown, and a person's morning. `docs/messages.md` says of each
 * what causes it and whom it reaches.
 */
export const CLASS_OF: { readonly [S in MessageContent['say']]: Class } = {
  reaction: 'answer',
  'draft-approved': 'event',
  'changes-requested': 'event',
  'ready-for-holder': 'event',
  'handed-over': 'event',
  'list-handed-over': 'event',
  delegated: 'event',
  'taken-back': 'event',
  contributing: 'event',
  nudge: 'event',
  edited: 'event',
  reworded: 'event',
  'extension-asked': 'event',
  outcome: 'event',
  extended: 'event',
  'extension-refused': 'event',
  voided: 'event',
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
  'list-taken-in': 'channel',
  'gone-over-card': 'channel',
  overview: 'channel',
  readiness: 'channel',
  'meeting-changed': 'channel',
  digest: 'morning',
};

export function urgencyOf({ content }: Pick<Message, 'content'>): number {
  return URGENCY[CLASS_OF[content.say]];
}
