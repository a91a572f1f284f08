import type { Instant } from '../domain/days/day.ts';
import type { Message } from '../domain/record/message.ts';
import type { LookAnswer, PostAnswer, UpdateAnswer } from './poster-port.ts';

/** The request leaves within this time of its intent, or not at all: a process that was stopped
 * in between must not send what another has taken for lost. */
export const SEND_WITHIN_MS = 5000;
const MOST_ATTEMPTS = 8;
const FIRST_WAIT_MS = 5000;
/** Nothing that waits for a passing fault waits longer between two tries. */
export const LONGEST_WAIT_MS = 15 * 60_000;

/** Milliseconds of real time, as the store keeps moments. */
export function moment(realMs: number): Instant {
  return new Date(realMs).toISOString();
}

/** The message as it stands on disk before the request leaves. */
export function intended(message: Message, realMs: number): Message {
  return {
    ...message,
    sending: { is: 'posting', attempts: attemptsOf(message) + 1, at: moment(realMs) },
  };
}

/** What an answer makes of a message that was being posted. */
export function afterPost(message: Message, answer: PostAnswer, realMs: number): Message {
  if (answer.is === 'posted') return sentAt(message, answer.at, realMs);
  if (answer.is === 'unclear') return message;
  if (answer.is === 'later') return waiting(message, realMs + answer.afterMs);
  if (answer.forGood || attemptsOf(message) >= MOST_ATTEMPTS)
    return { ...message, sending: { is: 'failed', why: answer.why, at: moment(realMs) } };
  return waiting(message, realMs + backOff(attemptsOf(message)));
}

/** What the history makes of a message that may have been posted. */
export function afterLook(message: Message, answer: LookAnswer, realMs: number): Message {
  if (answer.is === 'found') return sentAt(message, answer.at, realMs);
  if (answer.is === 'not-answered') return message;
  return waiting(message, null);
}

/** What an answer makes of a sent message that was to be shown anew. */
export function afterUpdate(
  message: Message,
  answer: Extract<UpdateAnswer, { is: 'updated' | 'frozen' }>,
): readonly Message[] {
  const { sending } = message;
  if (sending.is !== 'sent') return [message];
  const shown: Message = { ...message, sending: { ...sending, shown: message.revision } };
  return answer.is === 'updated' ? [shown] : [shown, instead(message, sending)];
}

/** The same message posted anew, once, where the old one can no longer be changed. */
function instead(message: Message, { channel, ts }: { channel: string; ts: string }): Message {
  return {
    ...message,
    key: `${message.key}|again`,
    sending: { is: 'pending', attempts: 0, notBefore: null },
    replaces: { channel, ts },
  };
}

function sentAt(
  message: Message,
  { channel, ts }: { channel: string; ts: string },
  realMs: number,
): Message {
  // What was rendered is the revision at the time of the intent; one that came since is shown next.
  return {
    ...message,
    sending: { is: 'sent', channel, ts, at: moment(realMs), shown: message.revision },
  };
}

function waiting(message: Message, untilMs: number | null): Message {
  const notBefore = untilMs === null ? null : moment(untilMs);
  return { ...message, sending: { is: 'pending', attempts: attemptsOf(message), notBefore } };
}

function attemptsOf({ sending }: Message): number {
  return sending.is === 'pending' || sending.is === 'posting' ? sending.attempts : 0;
}

function backOff(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
}
