import { z } from 'zod';

import type { SharedFile } from '../../app/ports/files.ts';
import type { Person } from '../../domain/record/person.ts';

const fileSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().nullish(),
  mimetype: z.string().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});

const writtenSchema = z.object({
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  bot_id: z.null().optional(),
  files: z.array(fileSchema).default([]),
});

const inChannel = z.object({ channel: z.string() });
const changedSchema = inChannel.extend({
  subtype: z.literal('message_changed'),
  message: writtenSchema,
  previous_message: z.unknown(),
});
const deletedSchema = inChannel.extend({
  subtype: z.literal('message_deleted'),
  deleted_ts: z.string(),
  previous_message: z.unknown(),
});

/** A message that a person wrote, whatever else Slack sends as one. */
export type PersonsMessage = {
  readonly is: 'written';
  readonly person: Person;
  readonly channel: string;
  readonly ts: string;
  /** The ts of the thread's root; null for a message that is no reply. */
  readonly thread: string | null;
  /** Without the app's name. */
  readonly text: string;
  /** As it was written, where it names the app: its words may be a command. */
  readonly toApp: string | null;
  readonly files: readonly SharedFile[];
};

/** What a message was before it was edited or deleted; null where Slack does not say. */
type Before = { readonly before: PersonsMessage | null };

export type HeardMessage =
  | PersonsMessage
  | (Omit<PersonsMessage, 'is'> & Before & { readonly is: 'changed' })
  | (Before & {
      readonly is: 'deleted';
      readonly person: Person | null;
      readonly channel: string;
      readonly ts: string;
    });

/** Whose ears: a message that names anybody else is one like any other. */
export type HeardBy = { readonly team: string; readonly botUser: string };

/**
 * What a message event says; null for everything that no person wrote (bots, joins, tombstones):
 * taking those in would let another app speak for a holder.
 */
export function asMessage(message: unknown, to: HeardBy): HeardMessage | null {
  const changed = changedSchema.safeParse(message);
  if (changed.success) {
    const { channel, message: now } = changed.data;
    const before = beforeIn(changed.data, to);
    return { ...written(now, channel, to), is: 'changed', before };
  }
  const deleted = deletedSchema.safeParse(message);
  if (deleted.success) {
    const { channel, deleted_ts: ts } = deleted.data;
    const before = beforeIn(deleted.data, to);
    return { is: 'deleted', person: before?.person ?? null, channel, ts, before };
  }
  const parsed = writtenSchema.extend(inChannel.shape).safeParse(message);
  // A file that we share ourselves comes as a message of the app's own, with or without its bot.
  if (!parsed.success || parsed.data.user === to.botUser) return null;
  return written(parsed.data, parsed.data.channel, to);
}

function beforeIn(
  { channel, previous_message: previous }: { channel: string; previous_message?: unknown },
  to: HeardBy,
): PersonsMessage | null {
  const parsed = writtenSchema.safeParse(previous);
  return parsed.success ? written(parsed.data, channel, to) : null;
}

function written(
  message: z.infer<typeof writtenSchema>,
  channel: string,
  { team, botUser }: HeardBy,
): PersonsMessage {
  const { user, ts, thread_ts: thread, text, files } = message;
  return {
    is: 'written',
    person: { team, user },
    channel,
    ts,
    thread: thread === undefined || thread === ts ? null : thread,
    text: wordsTo(botUser, text),
    toApp: isNamed(botUser, text) ? text : null,
    files: files.map(sharedFile),
  };
}

/** The files of a message, whatever else is in it. */
export function filesOf(message: unknown): SharedFile[] {
  const parsed = z.object({ files: z.array(fileSchema).default([]) }).safeParse(message);
  return parsed.success ? parsed.data.files.map(sharedFile) : [];
}

function sharedFile(file: z.infer<typeof fileSchema>): SharedFile {
  return {
    slackFile: file.id,
    name: file.name ?? file.id,
    size: file.size ?? 0,
    mimeType: file.mimetype ?? '',
    url: file.url_private_download ?? file.url_private ?? null,
  };
}

/** What Slack marks as bold or code may go on over a mention. */
const AROUND = '[*_~`]*';

/**
 * A text as it would be without the app's name: it is left out at an edge, and stands as a word
 * among others.
 */
export function wordsTo(user: string, text: string): string {
  const mention = `${AROUND}<@${user}(?:\\|[^>]*)?>${AROUND}`;
  const atEdge = new RegExp(`^\\s*${mention}[\\s,:]*|[\\s,]*${mention}\\s*$`, 'gu');
  return text.replaceAll(atEdge, '').replaceAll(new RegExp(mention, 'gu'), '@Bevaka');
}

function isNamed(user: string, text: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}
