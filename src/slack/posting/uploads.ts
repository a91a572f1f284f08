import { setTimeout as sleep } from 'node:timers/promises';

import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type {
  Later,
  LookAnswer,
  PostAnswer,
  Refused,
  Unclear,
  UpdateAnswer,
} from '../../delivery/poster-port.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Log } from '../../running/log.ts';
import { slackErrorOf } from '../kit/connect.ts';
import { answerOfError } from './answers.ts';
import type { Features } from './features.ts';

/** A file as it is kept here. */
type Content = { readonly name: string; readonly bytes: Uint8Array };

/** Where a file is shared, and the words beside it. */
type Share = {
  readonly file: string;
  readonly name: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly comment: string;
};

type Uploads = {
  /**
   * Brings a message's file to Slack, where nobody sees it until it is shared. Null where it may not
   * be: then words are said in its place.
   */
  begin(
    message: Message,
    channel: string,
  ): Promise<
    | { readonly is: 'begun'; readonly file: string; readonly name: string }
    | Later
    | Refused
    | Unclear
    | null
  >;
  /** Shares it: the one request of an upload that anybody sees. */
  share(key: string, share: Share): Promise<PostAnswer>;
  /** Whether a file has been shared in a channel, as Slack says of that very file. */
  look(file: string, channel: string): Promise<LookAnswer>;
  /** Deletes a file that was shared, wherever it was. */
  takeBack(file: string): Promise<UpdateAnswer>;
};

const WRITES = 'files.getUploadURLExternal';
const READS = 'files.info';
const DELETES = 'files.delete';
const UPLOAD_TIMEOUT_MS = 60_000;
/** Slack shares a file some moments after it has answered. */
const ASKED_AFTER_MS = [0, 200, 800, 2000] as const;
/** An upload that Slack does not take so often is given up; the words are worth more than waiting. */
const MOST_TRIES = 5;

const begunSchema = z.object({ upload_url: z.url(), file_id: z.string().min(1) });
const sharesSchema = z.record(z.string(), z.array(z.object({ ts: z.string() })));
const infoSchema = z.object({
  file: z.object({
    shares: z.object({ public: sharesSchema, private: sharesSchema }).partial().default({}),
  }),
});
const channelSchema = z.object({
  channel: z.object({
    is_ext_shared: z.boolean().default(false),
    is_pending_ext_shared: z.boolean().default(false),
  }),
});

export function createUploads(slack: {
  readonly client: WebClient;
  readonly features: Features;
  readonly log: Log;
  readonly fetch: typeof fetch;
  /** The origins at which Slack takes what is uploaded. */
  readonly origins: ReadonlySet<string>;
  /** The file of a message; null where there is none that may be shared. */
  readonly contentOf: (message: Message) => Promise<Content | null>;
}): Uploads {
  const { client, features, log } = slack;
  const asWords = new Set<string>();
  const tries = new Map<string, number>();

  async function begin(message: Message, channel: string): ReturnType<Uploads['begin']> {
    // Where Slack does not tell of a file, nobody could see that it is shared.
    const isOff = features.isOff(WRITES) || features.isOff(READS);
    if (asWords.has(message.key) || isOff) return null;
    const content = await slack.contentOf(message);
    if (content === null || content.bytes.byteLength === 0) return null;
    if (!(await isOurs(channel))) return null;
    try {
      return { is: 'begun', file: await bring(content), name: content.name };
    } catch (error) {
      return notBrought(message.key, error);
    }
  }

  /** Where Slack does not say that a channel is not shared with others, no file is put there. */
  async function isOurs(channel: string): Promise<boolean> {
    if (channel.startsWith('D')) return true;
    const info = await client.conversations.info({ channel }).catch(() => null);
    const { data } = channelSchema.safeParse(info);
    if (data === undefined) return false;
    return !data.channel.is_ext_shared && !data.channel.is_pending_ext_shared;
  }

  async function bring({ name, bytes }: Content): Promise<string> {
    const answer = await client.files.getUploadURLExternal({
      filename: name,
      length: bytes.byteLength,
    });
    const { upload_url: url, file_id: file } = begunSchema.parse(answer);
    if (!slack.origins.has(new URL(url).origin))
      throw new Error(`Slack takes files at another origin: ${new URL(url).origin}`);
    const signal = AbortSignal.timeout(UPLOAD_TIMEOUT_MS);
    const taken = await slack.fetch(url, { method: 'POST', body: new Uint8Array(bytes), signal });
    if (!taken.ok) throw new Error(`the bytes were not taken: ${taken.status}`);
    return file;
  }

  /** Nothing has been shown yet, so trying again is harmless; words are said when it is in vain. */
  function notBrought(key: string, error: unknown): Later | Refused | Unclear | null {
    if (features.offBy(WRITES, error)) return null;
    const answer = answerOfError(error);
    if (answer.is === 'later' || isForAll(answer)) return answer;
    const tried = (tries.get(key) ?? 0) + 1;
    tries.set(key, tried);
    if (answer.is === 'unclear' && tried < MOST_TRIES) return answer;
    return inWords(key, error);
  }

  function inWords(key: string, error: unknown): null {
    asWords.add(key);
    log.warn({ key, error: String(error) }, 'a file was not uploaded; words say where it is');
    return null;
  }

  async function share(key: string, { file, name, ...where }: Share): Promise<PostAnswer> {
    const { channel, thread, comment } = where;
    try {
      await client.files.completeUploadExternal({
        files: [{ id: file, title: name }],
        channel_id: channel,
        initial_comment: comment,
        ...(thread !== null && { thread_ts: thread }),
      });
    } catch (error) {
      const answer = answerOfError(error);
      if (answer.is !== 'refused' || isForAll(answer)) return answer;
      inWords(key, error);
      return { is: 'later', afterMs: 0 };
    }
    return shared(file, channel);
  }

  async function shared(file: string, channel: string): Promise<PostAnswer> {
    for (const ms of ASKED_AFTER_MS) {
      await sleep(ms);
      const answer = await look(file, channel);
      if (answer.is === 'found') return { is: 'posted', at: answer.at };
      if (answer.is === 'cannot-look') break;
    }
    return { is: 'unclear' };
  }

  async function look(file: string, channel: string): Promise<LookAnswer> {
    if (features.isOff(READS)) return { is: 'cannot-look' };
    try {
      const { shares } = infoSchema.parse(await client.files.info({ file })).file;
      const ts = { ...shares.public, ...shares.private }[channel]?.[0]?.ts;
      return ts === undefined ? { is: 'not-shared-yet' } : { is: 'found', at: { channel, ts } };
    } catch (error) {
      if (features.offBy(READS, error)) return { is: 'cannot-look' };
      return GONE.has(slackErrorOf(error) ?? '') ? { is: 'not-there' } : answerOfError(error);
    }
  }

  /** What Slack does not let us delete is left; a workspace's administrators can. */
  async function takeBack(file: string): Promise<UpdateAnswer> {
    if (features.isOff(DELETES)) return { is: 'updated' };
    try {
      await client.files.delete({ file });
    } catch (error) {
      const isGone = GONE.has(slackErrorOf(error) ?? '');
      const answer = isGone || features.offBy(DELETES, error) ? null : answerOfError(error);
      if (answer !== null && (answer.is !== 'refused' || isForAll(answer))) return answer;
      if (answer !== null) log.warn({ file, answer }, 'a file of ours was not deleted');
    }
    return { is: 'updated' };
  }

  return { begin, share, look, takeBack };
}

/** What Slack says of a file whose upload was never completed. */
const GONE = new Set(['file_not_found', 'file_deleted']);

function isForAll(answer: Later | Refused | Unclear): boolean {
  return answer.is === 'refused' && answer.about === 'app';
}
