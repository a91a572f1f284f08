import { z } from 'zod';

import { mimeTypeOf } from '../../json/mime-type.ts';
import type { Slack } from '../../slack/slack.ts';
import type { SlackFile } from '../../workspace/records.ts';
import { fileJson } from '../../wire/file.ts';
import { channelId, json, messageTs, text } from '../call/args.ts';
import { method, refuse, type Refusal } from '../call/method.ts';
import { writable } from '../call/reach.ts';
import { contentOf } from '../saying/content.ts';
import { type Content, type Place, postAsApp } from '../saying/posting.ts';
import { threadOf } from './chat-post.ts';

/** What a screen reader says in a picture's place, in characters. */
const LONGEST_ALTERNATIVE = 1000;

export const filesGetUploadURLExternal = method({
  scope: 'files:write',
  args: z.object({
    filename: z.string().min(1),
    length: z.coerce.number().int().min(1),
    alt_txt: text.optional(),
  }),
  run({ filename: name, length, alt_txt: alternative = '' }, { workspace, origin }) {
    if (alternative.length > LONGEST_ALTERNATIVE) return refuse('alt_txt_too_large');
    const { id, ticket } = workspace.uploads.begin({ name, length });
    return { ok: true, upload_url: `${origin}/upload/v1/${ticket}`, file_id: id };
  },
});

const filesSchema = json.pipe(
  z.array(z.object({ id: z.string().min(1), title: z.string().optional() })).min(1),
);

/** Ends an upload: the file is there, and shared where it was asked to be. */
export const filesCompleteUploadExternal = method({
  scope: 'files:write',
  args: z.object({
    files: filesSchema,
    channel_id: channelId.optional(),
    thread_ts: messageTs.optional(),
    initial_comment: text.optional(),
    blocks: json.optional(),
  }),
  async run(args, slack) {
    const place = placeOf(args, slack);
    if (place !== null && 'ok' in place) return place;
    const words = saidWith(args);
    if ('ok' in words) return words;
    const files: SlackFile[] = [];
    for (const { id } of args.files) {
      const file = await completed(slack, id);
      if (file === undefined) return refuse('file_not_found');
      files.push(file);
    }
    if (place !== null) share(slack, place, files, words);
    return { ok: true, files: files.map((file) => fileJson(slack, file)) };
  },
});

type Args = {
  channel_id?: string | undefined;
  thread_ts?: string | undefined;
  initial_comment?: string | undefined;
  blocks?: unknown;
};

/** Null where it is shared nowhere. */
function placeOf({ channel_id: id, thread_ts }: Args, slack: Slack): Place | Refusal | null {
  if (id === undefined) return null;
  const place = writable(slack, id);
  if (!place.ok) return place;
  const thread = threadOf(slack, place.channel.id, thread_ts);
  return thread.ok ? { channel: place.channel.id, threadTs: thread.root } : thread;
}

/** The words beside the file; blocks count only where there are none. */
function saidWith({ initial_comment: comment = '', blocks }: Args): Content | Refusal {
  if (comment !== '' || blocks === undefined) return { text: comment, blocks: [] };
  const sound = contentOf({ text: '', blocks });
  return sound.ok ? sound.content : sound;
}

async function completed(
  { workspace, install }: Slack,
  id: string,
): Promise<SlackFile | undefined> {
  const taken = workspace.uploads.take(id);
  if (taken === undefined) return undefined;
  const { name, bytes } = taken;
  const mimetype = mimeTypeOf(name);
  return workspace.files.upload({ id, name, mimetype, bytes, user: install.user });
}

function share(slack: Slack, place: Place, files: readonly SlackFile[], words: Content): void {
  for (const { id } of files) slack.workspace.files.share(id, place.channel);
  postAsApp(slack, place, { ...words, files: files.map(({ id }) => id) });
}
