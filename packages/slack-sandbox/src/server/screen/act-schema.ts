import { z } from 'zod';

import type { ActRequest } from '../../protocol/acts.ts';

const id = z.string().min(1);
const on = { channel: id, ts: id };
const text = z.string();

const option = z.looseObject({
  text: z.looseObject({ type: text, text }),
  value: text,
});

const value = z.looseObject({
  type: text,
  value: text.nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).optional(),
  selected_date: text.nullish(),
  selected_time: text.nullish(),
  selected_date_time: z.number().nullish(),
  selected_user: text.nullish(),
  selected_users: z.array(id).optional(),
  selected_channel: text.nullish(),
  selected_channels: z.array(id).optional(),
  selected_conversation: text.nullish(),
  selected_conversations: z.array(id).optional(),
  files: z.array(id).optional(),
});

const state = z.record(text, z.record(text, value));

const act = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('say'),
    channel: id,
    text,
    threadTs: id.optional(),
    replyBroadcast: z.boolean().optional(),
    files: z.array(id).optional(),
  }),
  z.object({ type: z.literal('edit'), ...on, text }),
  z.object({ type: z.literal('delete'), ...on }),
  z.object({ type: z.literal('react'), ...on, name: id }),
  z.object({ type: z.literal('unreact'), ...on, name: id }),
  z.object({ type: z.literal('command'), channel: id, command: id, text }),
  z.object({
    type: z.literal('press'),
    on: z.union([z.object(on), z.object({ view: id })]),
    action: value.extend({ blockId: text, actionId: text }),
    state,
  }),
  z.object({ type: z.literal('submit-view'), view: id, state }),
  z.object({ type: z.literal('close-view'), view: id, clear: z.boolean().optional() }),
  z.object({ type: z.literal('message-shortcut'), callbackId: id, ...on }),
  z.object({ type: z.literal('open-home'), tab: z.enum(['home', 'messages']) }),
  z.object({ type: z.literal('open-dm'), with: id }),
  z.object({ type: z.literal('read'), channel: id }),
  z.object({ type: z.literal('join'), channel: id }),
  z.object({ type: z.literal('leave'), channel: id }),
  z.object({ type: z.literal('invite'), channel: id, person: id }),
  z.object({ type: z.literal('remove'), channel: id, person: id }),
  z.object({ type: z.literal('create-channel'), name: text, isPrivate: z.boolean() }),
  z.object({ type: z.literal('share-channel'), channel: id, isShared: z.boolean() }),
  z.object({ type: z.literal('archive-channel'), channel: id, isArchived: z.boolean() }),
  z.object({ type: z.literal('deactivate'), person: id, isDeactivated: z.boolean() }),
  z.object({ type: z.literal('set-status'), emoji: text, text }),
  z.object({ type: z.literal('dismiss'), ...on }),
  z.object({ type: z.literal('move-story'), step: id }),
  z.object({ type: z.literal('move-story-to'), day: z.iso.date() }),
  z.object({ type: z.literal('reset') }),
]);

/** What the page may ask for; checked at the door, for anybody can call it. */
export const actRequestSchema: z.ZodType<ActRequest> = z.object({ person: id, act });
