import type { RecordKind, Store, Waiting } from '../app/ports/store.ts';
import { isWaiting, type Message } from '../domain/record/message.ts';
import type { Log } from '../running/log.ts';
import { createAlarm } from './alarm.ts';
import { createPace } from './pace.ts';
import { createPatience } from './patience.ts';
import type { Poster } from './poster-port.ts';
import {
  afterLook,
  afterPost,
  afterUpdate,
  intended,
  LONGEST_WAIT_MS,
  moment,
  SEND_WITHIN_MS,
} from './next-sending.ts';
import { writeSendings } from './write-sendings.ts';

export type Outbox = {
  /** Something may be waiting; returns at once. */
  wake(): void;
  /** Resolves when all that could be said now has been said. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

export type OutboxParts = {
  readonly store: Store;
  readonly poster: Poster;
  readonly log: Log;
  /** Whether the message must wait, for its channel is shared with another organisation. */
  readonly isSilenced: (team: string, message: Message) => Promise<boolean>;
  /** What is said, and to whom, of a message that Slack refused for good. */
  readonly tellOfUndelivered: (message: Message, why: string) => Promise<readonly Message[]>;
  /** Real time, in milliseconds. */
  readonly real: () => number;
  readonly quarantineMs: number;
  readonly paceMs: number;
};

/** How far before the intent the history is searched: clocks differ between us and Slack. */
const LOOK_BACK_MS = 120_000;
const AT_ONCE = 16;
const START_AFTER_MS = 15;

/**
 * Says everything that is on disk and not yet said, once: intent on disk, one post under its key,
 * record. What ended unclearly rests and is looked for in the history before it is sent again; a
 * retry without looking would say it twice, and none at all would lose it.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, poster, log, real } = parts;
  const pace = createPace(parts.paceMs);
  const patience = createPatience(real);
  const underWay = new Map<string, Promise<void>>();
  let running: Promise<void> | null = null;
  let starting: NodeJS.Timeout | undefined;
  let again = false;
  let stopped = false;
  const alarm = createAlarm(wake);

  async function drain(): Promise<void> {
    again = false;
    for (const record of await store.waiting()) {
      if (stopped) return;
      const id = `${record.kind}|${record.id}`;
      if (underWay.has(id)) continue;
      if (underWay.size >= AT_ONCE) await Promise.race(underWay.values());
      const work = sayAllOf(record)
        .catch((error: unknown) =>
          log.error({ ...record, error: String(error) }, 'a message could not be handled'),
        )
        .finally(() => underWay.delete(id));
      underWay.set(id, work);
    }
    await Promise.all(underWay.values());
  }

  async function sayAllOf({ kind, id }: Waiting): Promise<void> {
    const record = await store.find(kind, id);
    for (const message of record?.messages ?? []) {
      if (stopped) return;
      if (!isWaiting(message) || (await parts.isSilenced(record?.team ?? '', message))) continue;
      await say(kind, id, message);
    }
  }

  async function say(kind: RecordKind, id: string, message: Message): Promise<void> {
    const { sending } = message;
    if (sending.is === 'sent') return showAnew(kind, id, message);
    if (sending.is === 'posting') return lookFor(kind, id, message, sending.at);
    if (sending.is !== 'pending') return;
    if (sending.notBefore !== null) {
      const wait = patience.left(message.key, Date.parse(sending.notBefore), LONGEST_WAIT_MS);
      if (wait > 0) return wakeIn(wait);
    }
    await postNow(kind, id, message);
  }

  async function postNow(kind: RecordKind, id: string, message: Message): Promise<void> {
    const channel = await poster.channelOf(message.to);
    if (channel === null) return wakeIn(parts.paceMs * 5);
    await pace.turn(channel);
    if (stopped) return;
    const intent = intended(message, real());
    if (!(await write(kind, id, [intent]))) return;
    const answer = isInTime(intent)
      ? await poster.post(intent, channel)
      : ({ is: 'later', afterMs: 0 } as const);
    if (answer.is !== 'posted')
      log.warn({ key: message.key, outcome: answer }, 'a message was not posted');
    if (answer.is === 'unclear') return wakeIn(parts.quarantineMs);
    const after = afterPost(intent, answer, real());
    await write(kind, id, [after, ...(await messagesAboutFailure(after))]);
    again = true;
  }

  async function messagesAboutFailure(message: Message): Promise<readonly Message[]> {
    if (message.sending.is !== 'failed') return [];
    const { why } = message.sending;
    log.error({ key: message.key, why }, 'Slack refused a message for good');
    return parts.tellOfUndelivered(message, why);
  }

  function isInTime({ sending }: Message): boolean {
    return sending.is === 'posting' && real() - Date.parse(sending.at) < SEND_WITHIN_MS;
  }

  async function lookFor(
    kind: RecordKind,
    id: string,
    message: Message,
    at: string,
  ): Promise<void> {
    const ends = Date.parse(at) + parts.quarantineMs;
    const rests = patience.left(message.key, ends, parts.quarantineMs);
    if (rests > 0) return wakeIn(rests);
    const channel = await poster.channelOf(message.to);
    if (channel === null) return wakeIn(parts.quarantineMs);
    const answer = await poster.look(message, channel, moment(Date.parse(at) - LOOK_BACK_MS));
    if (answer.is === 'cannot-look')
      log.warn({ key: message.key }, 'sent again without looking: it may stand twice');
    if (answer.is === 'not-answered') return wakeIn(parts.quarantineMs);
    await write(kind, id, [afterLook(message, answer, real())]);
    again = true;
  }

  async function showAnew(kind: RecordKind, id: string, message: Message): Promise<void> {
    if (message.sending.is !== 'sent') return;
    const answer = await poster.update(message, message.sending);
    if (answer.is === 'later') return wakeIn(answer.afterMs);
    if (answer.is === 'unclear') return wakeIn(parts.paceMs * 5);
    if (answer.is === 'not-now') return wakeIn(parts.paceMs * 60);
    await write(kind, id, afterUpdate(message, answer));
    again = true;
  }

  const write = (kind: RecordKind, id: string, messages: readonly Message[]): Promise<boolean> =>
    writeSendings(store, { kind, id }, messages);

  function wakeIn(ms: number): void {
    if (!stopped) alarm.setIn(ms);
  }

  /** Not at once: the answer of whoever caused it leaves first, and is not kept waiting. */
  function wake(): void {
    if (stopped) return;
    again = true;
    if (running === null) starting ??= setTimeout(begin, START_AFTER_MS);
  }

  function begin(): void {
    clearTimeout(starting);
    starting = undefined;
    if (stopped) return;
    running ??= drain()
      .catch((error: unknown) => log.error({ error: String(error) }, 'the outbox stumbled'))
      .finally(() => {
        running = null;
        if (again) begin();
      });
  }

  async function settled(): Promise<void> {
    if (starting !== undefined) begin();
    if (running === null) return;
    await running;
    await settled();
  }

  return {
    wake,
    settled,
    async stop() {
      stopped = true;
      again = false;
      clearTimeout(starting);
      alarm.clear();
      await Promise.all(underWay.values());
      await running;
    },
  };
}
