import type { Store } from '../app/ports/store.ts';
import type { Reason } from '../app/ports/stored-workspace.ts';
import type { Placed } from '../app/records/stands-under.ts';
import { fileOf, type Message } from '../domain/record/message.ts';
import type { Log } from '../running/log.ts';
import type { LookingKept } from './looking.ts';
import type { Job } from './next-job.ts';
import {
  afterLook,
  afterPost,
  afterUpdate,
  failed,
  intended,
  moment,
  resting,
} from './next-sending.ts';
import type { LookAnswer, Poster, PostAnswer, Refused } from './poster-port.ts';
import type { How } from './rest.ts';
import { writeSendings } from './write-sendings.ts';

/** What became of one message's turn. */
export type Turn =
  | { readonly is: 'taken'; readonly how: How }
  /** Refused for no fault of the message's. */
  | { readonly is: 'refused'; readonly how: How; readonly answer: Refused }
  /** Slack did not say; it is asked again. */
  | { readonly is: 'not-answered'; readonly afterMs: number | null }
  /** Whatever is left to do stands on disk. */
  | { readonly is: 'ended' }
  /** Nothing was done. */
  | { readonly is: 'left' };

export type SayParts = {
  readonly store: Store;
  readonly poster: Poster;
  readonly log: Log;
  readonly looking: LookingKept;
  /** The message in its thread, where it stands in one. */
  readonly placed: (message: Message) => Promise<Placed>;
  readonly tellOfUndelivered: (message: Message, why: string) => Promise<readonly Message[]>;
  readonly tellOfRepeat: (message: Message) => Promise<readonly Message[]>;
  /** Slack's time, in milliseconds. */
  readonly now: () => number;
  readonly isStopped: () => boolean;
};

export type Sayer = {
  /**
   * Does what is to be done for a message: post it, look for it, or show it anew.
   * @param leaves called when a post leaves, from when the channel's pace is counted
   */
  say(job: Job, leaves: () => void): Promise<Turn>;
  /** Keeps that the message rests, and why. */
  lay(job: Job, reason: Reason): Promise<void>;
  /** Ends a message that Slack refuses with a word that nobody has known for too long. */
  giveUp(job: Job, why: string): Promise<Turn>;
};

/** The request leaves within this time of its intent, or not at all: a process that was stopped
 * in between must not send what another has taken for lost. */
const SEND_WITHIN_MS = 5000;
/** How far before the intent the history is searched: Slack's time is known to the second. */
const LOOK_BACK_MS = 120_000;
/** Slack looks files through before it shares them; after so long it has lost this one. */
const SHARED_WITHIN_MS = 10 * 60_000;
/** So often a file is shared that Slack does not show: more copies help nobody. */
const MOST_SHARES = 2;
const ENDED = { is: 'ended' } as const;
const LEFT = { is: 'left' } as const;

/** Says one message, once: intent on disk, one post under its key, record. */
export function createSayer(parts: SayParts): Sayer {
  const { poster, log, now } = parts;
  const write = (job: Job, messages: readonly Message[]): Promise<boolean> =>
    writeSendings(parts.store, job, messages);

  async function say(job: Job, leaves: () => void): Promise<Turn> {
    switch (job.message.sending.is) {
      case 'pending':
      case 'resting':
        return post(job, leaves);
      case 'posting':
        return lookFor(job, job.message.sending.at);
      case 'sent':
        return showAnew(job);
      case 'failed':
        return LEFT;
    }
  }

  async function post(job: Job, leaves: () => void): Promise<Turn> {
    const placed = await parts.placed(job.message);
    if (placed.is === 'wait') return LEFT;
    // What it was to stand under never came, of which somebody has been told.
    if (placed.is === 'gone') return endUnsaid(job, 'nothing to stand under');
    const { message } = placed;
    const opened = await poster.channelOf(message.to);
    if (opened.is !== 'open') return notSaid(job, opened, 'post');
    const prepared = await poster.prepare({ ...job, message }, opened.channel);
    if (prepared === null) return end(job, 'nothing left to say');
    if (prepared.is !== 'ready') return notSaid(job, prepared, 'post');
    if (parts.isStopped()) return LEFT;
    const intent = intended(message, now(), prepared.file);
    const intendedAt = performance.now();
    if (!(await write(job, [intent]))) return LEFT;
    if (message.content.say !== 'reaction') leaves();
    const isInTime = performance.now() - intendedAt < SEND_WITHIN_MS;
    const answer: PostAnswer = isInTime ? await prepared.leave() : { is: 'later', afterMs: 0 };
    return recordPost({ ...job, message: intent }, answer);
  }

  async function recordPost(job: Job, answer: PostAnswer): Promise<Turn> {
    const { message } = job;
    if (answer.is !== 'posted')
      log.warn({ key: message.key, outcome: answer }, 'a message was not posted');
    // It rests as it is, and is then looked for.
    if (answer.is === 'unclear') return ENDED;
    if (answer.is === 'refused' && answer.about === 'message') return end(job, answer.why);
    await write(job, [afterPost(message, answer, now())]);
    if (answer.is === 'refused') return { is: 'refused', how: 'post', answer };
    if (answer.is !== 'posted') return ENDED;
    await parts.looking.learn(message, answer.at);
    return message.content.say === 'reaction' ? ENDED : { is: 'taken', how: 'post' };
  }

  async function lookFor(job: Job, at: string): Promise<Turn> {
    const { message } = job;
    const opened = await poster.channelOf(message.to);
    if (opened.is !== 'open') return notSaid(job, opened, 'look');
    const since = moment(Date.parse(at) - LOOK_BACK_MS);
    const answer = await poster.look(message, opened.channel, since);
    if (answer.is === 'not-shared-yet')
      return now() - Date.parse(at) < SHARED_WITHIN_MS
        ? { is: 'not-answered', afterMs: null }
        : sendAgain(job);
    if (isSharedUnseen(message, answer)) return endUnsaid(job, 'shared, and not shown by Slack');
    const isBlind = fileOf(message) === null && parts.looking.isBlind(message);
    if (answer.is === 'found' || (answer.is === 'not-there' && !isBlind)) {
      await write(job, [afterLook(message, answer, now())]);
      return ENDED;
    }
    return answer.is === 'not-there' || answer.is === 'cannot-look'
      ? sendAgain(job)
      : notSaid(job, answer, 'look');
  }

  /** One possible repeat, marked as such, is better than a loss. */
  async function sendAgain(job: Job): Promise<Turn> {
    log.warn({ key: job.message.key }, 'sent again without looking: it may stand twice');
    const again = afterLook(job.message, { is: 'cannot-look' }, now());
    await write(job, [again, ...(await parts.tellOfRepeat(again))]);
    return ENDED;
  }

  async function showAnew(job: Job): Promise<Turn> {
    const { message } = job;
    if (message.sending.is !== 'sent') return LEFT;
    const answer = await poster.update(job, message.sending);
    if (answer.is === 'off') return LEFT;
    if (answer.is !== 'updated' && answer.is !== 'frozen') return notSaid(job, answer, 'update');
    await write(job, afterUpdate(message, answer));
    return answer.is === 'updated' ? { is: 'taken', how: 'update' } : ENDED;
  }

  async function notSaid(
    job: Job,
    answer: Exclude<PostAnswer, { is: 'posted' }>,
    how: How,
  ): Promise<Turn> {
    log.warn({ key: job.message.key, how, outcome: answer }, 'Slack did not do what was asked');
    if (answer.is === 'later') return { is: 'not-answered', afterMs: answer.afterMs };
    if (answer.is === 'unclear') return { is: 'not-answered', afterMs: null };
    return answer.about === 'message' ? giveUp(job, answer.why) : { is: 'refused', how, answer };
  }

  async function giveUp(job: Job, why: string): Promise<Turn> {
    const { message } = job;
    if (message.sending.is === 'posting') return sendAgain(job);
    if (message.sending.is !== 'sent') return end(job, why);
    // What can never be shown is left as it is.
    await write(job, afterUpdate(message, { is: 'updated' }));
    return ENDED;
  }

  async function endUnsaid(job: Job, why: string): Promise<Turn> {
    await write(job, [failed(job.message, why, now())]);
    return ENDED;
  }

  async function end(job: Job, why: string): Promise<Turn> {
    const { message } = job;
    log.error({ key: message.key, why }, 'Slack refused a message for good');
    const notices = await parts.tellOfUndelivered(message, why);
    await write(job, [failed(message, why, now()), ...notices]);
    return ENDED;
  }

  return {
    say,
    async lay(job, reason) {
      if (job.message.sending.is === 'pending') await write(job, [resting(job.message, reason)]);
    },
    giveUp,
  };
}

/** A file that was taken away at once, or of which Slack does not tell, was shared all the same. */
function isSharedUnseen(message: Message, { is }: LookAnswer): boolean {
  const { sending } = message;
  if (fileOf(message) === null || sending.is !== 'posting') return false;
  return sending.attempts >= MOST_SHARES && (is === 'not-there' || is === 'cannot-look');
}
