import type { Reason } from '../app/ports/stored-workspace.ts';
import type { Instant } from '../domain/days/day.ts';
import type { Message } from '../domain/record/message.ts';
import type { LookAnswer, PostAnswer, UpdateAnswer } from './poster-port.ts';

/** Milliseconds of Slack's time, as the store keeps moments. */
export function moment(ms: number): Instant {
  return new Date(ms).toISOString();
}

/**
 * The message as it stands on disk before the request leaves, with the file that is shared by it:
 * after an unclear end Slack is asked about that very file.
 */
export function intended(message: Message, now: number, file: string | null): Message {
  const { content } = message;
  return {
    ...message,
    content: content.say === 'draft-file' ? { ...content, file } : content,
    sending: { is: 'posting', attempts: attemptsOf(message) + 1, at: moment(now) },
  };
}

/** What an answer makes of a message that was being posted. */
export function afterPost(message: Message, answer: PostAnswer, now: number): Message {
  switch (answer.is) {
    case 'posted':
      return sentAt(message, answer.at, now);
    case 'unclear':
      return message;
    case 'later':
      return waiting(message, attemptsOf(message), now + answer.afterMs);
    case 'refused':
      // What is no fault of the message's counts for no attempt of it.
      return answer.about === 'message'
        ? failed(message, answer.why, now)
        : waiting(message, attemptsOf(message) - 1, null);
  }
}

/** What the history makes of a message that may have been posted. */
export function afterLook(
  message: Message,
  answer: Extract<LookAnswer, { is: 'found' | 'not-there' | 'cannot-look' }>,
  now: number,
): Message {
  if (answer.is === 'found') return foundAt(message, answer.at, now);
  const again = waiting(message, attemptsOf(message), null);
  return answer.is === 'cannot-look' ? { ...again, mayRepeat: true } : again;
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

/** A message that waits until its channel, or Slack at all, takes messages again. */
export function resting(message: Message, { why, since }: Reason): Message {
  return { ...message, sending: { is: 'resting', why, since } };
}

export function failed(message: Message, why: string, now: number): Message {
  return { ...message, sending: { is: 'failed', why, at: moment(now) } };
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
  now: number,
): Message {
  // What was rendered is the revision at the time of the intent; one that came since is shown next.
  return {
    ...message,
    sending: { is: 'sent', channel, ts, at: moment(now), shown: message.revision },
  };
}

/**
 * One that was changed since its intent may stand there as it was: which revision was sent nobody
 * knows any more, so the newest is shown once more.
 */
function foundAt(
  message: Message,
  { channel, ts }: { channel: string; ts: string },
  now: number,
): Message {
  const shown = message.revision === 1 ? 1 : message.revision - 1;
  return { ...message, sending: { is: 'sent', channel, ts, at: moment(now), shown } };
}

function waiting(message: Message, attempts: number, untilMs: number | null): Message {
  const notBefore = untilMs === null ? null : moment(untilMs);
  return { ...message, sending: { is: 'pending', attempts: Math.max(attempts, 0), notBefore } };
}

function attemptsOf({ sending }: Message): number {
  return sending.is === 'pending' || sending.is === 'posting' ? sending.attempts : 0;
}
