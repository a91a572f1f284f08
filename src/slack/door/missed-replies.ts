import pLimit from 'p-limit';
import { z } from 'zod';

import { threadsOfOpen } from '../../app/views/threads-of-open.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { ListenerParts } from '../kit/parts.ts';
import type { Intake } from './intake/intake.ts';

/** So many threads are read at once after a silence, where people have most likely written. */
const AT_FIRST = 50;
const TOGETHER = 10;
/** The others one by one: 30 calls a minute leave Slack's 50 for whoever asks something. */
const BETWEEN_MS = 2000;
const FIRST_REST_MS = 60_000;
/** Slack's events come nearly in order: what happened shortly before the last one may be missing. */
const OVERLAP_S = 60;
const REPLIES_PER_CALL = 200;

export type MissedReplies = {
  /**
   * Reads what was written while nothing was heard; goes on with what it reads when asked again.
   * @param seen Slack's time of the last that was heard; null where nothing ever was
   */
  read(seen: string | null): void;
  stop(): Promise<void>;
};

type Parts = Pick<ListenerParts, 'client' | 'identity' | 'log'> & {
  readonly store: Ports['store'];
  readonly intake: Pick<Intake, 'take'>;
};

/**
 * What people wrote in the threads of open assignments while Bevaka was away: Slack tells of it
 * for some minutes, and then never again. It is taken in as if it had just been heard.
 */
export function createMissedReplies(parts: Parts): MissedReplies {
  const ending = new AbortController();
  let reading: Promise<void> | null = null;

  function read(seen: string | null): void {
    if (seen === null) return;
    reading ??= readAll(parts, (Number(seen) - OVERLAP_S).toFixed(6), ending.signal)
      .catch((error: unknown) => {
        if (!ending.signal.aborted)
          parts.log.warn({ error: String(error) }, 'what was missed could not be read');
      })
      .finally(() => {
        reading = null;
      });
  }

  return {
    read,
    async stop() {
      ending.abort();
      await reading;
    },
  };
}

async function readAll(parts: Parts, since: string, signal: AbortSignal): Promise<void> {
  const threads = await threadsOfOpen(parts, parts.identity.team);
  const inTurn = pLimit(TOGETHER);
  const first = threads.slice(0, AT_FIRST);
  const failed = await Promise.all(
    first.map((thread) => inTurn(() => readOrKeep(parts, thread, since))),
  );
  const rest = [...failed.flat(), ...threads.slice(AT_FIRST)];
  if (rest.length > 0) await pause(FIRST_REST_MS, signal);
  for (const thread of rest) {
    await pause(BETWEEN_MS, signal);
    await readOrKeep(parts, thread, since);
  }
}

/** Keeps no process alive. @throws when it ends */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, ms).unref();
    const end = (): void => {
      clearTimeout(timer);
      reject(new Error('It ends.'));
    };
    signal.addEventListener('abort', end, { once: true });
  });
}

/** The thread itself where Slack did not give it, to be read later. */
async function readOrKeep(
  parts: Parts,
  thread: SlackMessage,
  since: string,
): Promise<readonly SlackMessage[]> {
  try {
    await readThread(parts, thread, since);
    return [];
  } catch (error) {
    parts.log.warn({ channel: thread.channel, error: String(error) }, 'a thread was not read');
    return [thread];
  }
}

const replySchema = z.looseObject({ ts: z.string(), bot_id: z.null().optional() });

async function readThread(
  { client, intake, identity }: Parts,
  { channel, ts }: SlackMessage,
  since: string,
): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await client.conversations.replies({
      channel,
      ts,
      oldest: since,
      limit: REPLIES_PER_CALL,
      ...(cursor !== undefined && { cursor }),
    });
    for (const message of page.messages ?? []) {
      const reply = replySchema.safeParse(message).data;
      if (reply === undefined || reply.ts === ts) continue;
      await intake.take(asEvent({ ...reply, channel }, identity.team));
    }
    cursor = page.response_metadata?.next_cursor;
  } while (cursor !== undefined && cursor !== '');
}

/** As Slack would have told of it. */
function asEvent(message: { readonly channel: string; readonly ts: string }, team: string) {
  const { channel, ts } = message;
  return {
    body: {
      type: 'event_callback',
      team_id: team,
      event_id: `read|${channel}|${ts}`,
      event: { ...message, type: 'message', event_ts: ts },
    },
    ack: () => Promise.resolve(),
  };
}
