import { readFile } from 'node:fs/promises';

import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { Handing, MadeFile } from '../../app/ports/papers.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Log } from '../../running/log.ts';
import { createFileRest } from './file-rest.ts';
import { slackErrorOf } from '../kit/connect.ts';

const begunSchema = z.object({ upload_url: z.url(), file_id: z.string().min(1) });
const openedSchema = z.object({ channel: z.object({ id: z.string().startsWith('D') }) });

const UPLOAD_TIMEOUT_MS = 60_000;
/** There is nothing left to take away. */
const GONE = new Set(['file_not_found', 'file_deleted']);

/**
 * Files in somebody's direct messages, by Slack's way in two steps: the bytes first, which nobody
 * sees, then one request that shows them (docs.slack.dev, files.completeUploadExternal).
 */
export function createHandingInSlack(slack: {
  readonly client: WebClient;
  readonly fetch: typeof fetch;
  /** The origins at which Slack takes what is uploaded: a file of ours goes to no other. */
  readonly origins: ReadonlySet<string>;
  readonly log: Log;
}): Pick<Handing, 'bring' | 'share' | 'remove'> {
  const { client, log } = slack;
  const rest = createFileRest(log, () => performance.now());
  const failed = (what: string, error: unknown): void =>
    log.warn({ error: slackErrorOf(error) ?? String(error) }, what);

  async function upload({ name, size, path, alternative }: MadeFile): Promise<string> {
    const answer = await client.files.getUploadURLExternal({
      filename: name,
      length: size,
      ...(alternative !== undefined && { alt_txt: alternative }),
    });
    const { upload_url: url, file_id: id } = begunSchema.parse(answer);
    const { origin } = new URL(url);
    if (!slack.origins.has(origin))
      throw new Error(`Slack takes files at another origin: ${origin}`);
    const signal = AbortSignal.timeout(UPLOAD_TIMEOUT_MS);
    const body = new Uint8Array(await readFile(path));
    const taken = await slack.fetch(url, { method: 'POST', body, signal });
    if (!taken.ok) throw new Error(`the bytes were not taken: ${taken.status}`);
    return id;
  }

  async function directMessages({ user }: Person): Promise<string> {
    return openedSchema.parse(await client.conversations.open({ users: user })).channel.id;
  }

  return {
    async bring(file) {
      return upload(file).catch((error: unknown) => {
        failed('a file could not be brought to Slack', error);
        return null;
      });
    },

    async share(id, { title, words, thread }, person) {
      try {
        const channel = thread?.channel ?? (await directMessages(person));
        await client.files.completeUploadExternal({
          files: [{ id, title }],
          channel_id: channel,
          ...(words !== '' && { initial_comment: words }),
          ...(thread !== null && { thread_ts: thread.thread ?? thread.ts }),
        });
        return true;
      } catch (error) {
        failed('a file could not be shared', error);
        return false;
      }
    },

    async remove(id) {
      if (rest.rests(id)) return false;
      try {
        await client.files.delete({ file: id });
        return true;
      } catch (error) {
        if (GONE.has(slackErrorOf(error) ?? '')) return true;
        rest.refused(id, error);
        return false;
      }
    },
  };
}
