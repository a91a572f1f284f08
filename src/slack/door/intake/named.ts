import { createHash } from 'node:crypto';

import { z } from 'zod';

const bodySchema = z.object({
  type: z.string().optional(),
  event_id: z.string().min(1).optional(),
  trigger_id: z.string().min(1).optional(),
  user: z.object({ id: z.string() }).optional(),
  view: z
    .object({
      id: z.string(),
      hash: z.string().default(''),
      state: z.object({ values: z.unknown() }).optional(),
    })
    .nullish(),
  container: z.unknown().optional(),
  actions: z.array(z.record(z.string(), z.unknown())).optional(),
});
type Body = z.infer<typeof bodySchema>;

/** How something that comes in is told from everything else. */
export type Named = {
  readonly is: 'event' | 'interaction';
  /** The id of what it causes; the same whenever Slack, or anybody, sends it again. */
  readonly cause: string;
  /** What is taken with it: what comes under the same is the same, and is not done twice. */
  readonly key: string;
  /** The act itself where another trigger may mean the same: a button that was clicked twice. */
  readonly act: string | null;
  /** The message that it is or that it changes: what is about the same is done in turn. */
  readonly about: string | null;
};

/** Null for what has no name of its own, and does nothing that could be done twice. */
export function named(body: unknown): Named | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { type, event_id: event, trigger_id: trigger, view } = parsed.data;
  if (event !== undefined) return namedEvent(event, body);
  if (type === 'view_submission' && view) {
    // The same form may be sent once more when it was answered with what is wrong in it.
    const key = `${view.id}|${view.hash}`;
    const filled = digest(view.state?.values);
    return { is: 'interaction', cause: short(`${key}|${filled}`), key, act: null, about: null };
  }
  if (trigger === undefined) return null;
  return {
    is: 'interaction',
    cause: short(trigger),
    key: trigger,
    act: actOf(parsed.data),
    about: null,
  };
}

const messageSchema = z.object({
  event: z.object({
    type: z.literal('message'),
    subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
    channel: z.string(),
    ts: z.string(),
  }),
});

const changeSchema = z.object({
  event: z.object({
    type: z.literal('message'),
    channel: z.string(),
    deleted_ts: z.string().optional(),
    message: z.object({ ts: z.string() }).optional(),
  }),
});

/** What somebody wrote is the same message, whether Slack tells of it or its thread was read. */
function namedEvent(id: string, body: unknown): Named {
  const message = messageSchema.safeParse(body).data?.event;
  const cause = message === undefined ? id : `${message.channel}|${message.ts}`;
  const about = message === undefined ? changedBy(body) : cause;
  return { is: 'event', cause: short(cause), key: cause, act: null, about };
}

/** The message that was edited or deleted, if any was. */
function changedBy(body: unknown): string | null {
  const change = changeSchema.safeParse(body).data?.event;
  const ts = change?.message?.ts ?? change?.deleted_ts;
  return change === undefined || ts === undefined ? null : `${change.channel}|${ts}`;
}

/** One button in one place, as it stands there, by one person. */
function actOf({ type, user, view, container, actions }: Body): string | null {
  if (type !== 'block_actions' || actions === undefined) return null;
  const pressed = actions.map(({ action_ts: _when, ...action }) => action);
  return digest([user?.id, container, view?.hash, pressed]);
}

function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url')
    .slice(0, 16);
}

const LONGEST = 200;

function short(id: string): string {
  return id.length > LONGEST ? digest(id) : id;
}
