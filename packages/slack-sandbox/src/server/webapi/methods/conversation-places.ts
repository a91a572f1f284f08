import { z } from 'zod';

import { grantedScopes } from '../../slack/granted-scopes.ts';
import { conversationJson } from '../../wire/conversation.ts';
import { enter } from '../../workspace/membership.ts';
import { channelId, cursor, flag, limit, text } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { nextPage, pageOf } from '../call/pages.ts';
import { openDm, scopeFor, seen } from '../call/reach.ts';

export const conversationsInfo = method({
  scope: scopeFor('read'),
  args: z.object({ channel: channelId }),
  run({ channel }, slack) {
    const found = seen(slack, channel);
    if (!found.ok) return found;
    return { ok: true, channel: conversationJson(found.channel, slack.install.user) };
  },
});

const KINDS: Record<string, { kind: string; scope: string }> = {
  public_channel: { kind: 'public', scope: 'channels:read' },
  private_channel: { kind: 'private', scope: 'groups:read' },
  im: { kind: 'dm', scope: 'im:read' },
};

function kindsIn(types: string): { kind: string; scope: string }[] {
  return types.split(',').flatMap((type) => KINDS[type.trim()] ?? []);
}

export const conversationsList = method({
  scope({ types }, slack) {
    const granted = grantedScopes(slack);
    return kindsIn(types).find(({ scope }) => !granted.includes(scope))?.scope ?? null;
  },
  args: z.object({
    types: text.default('public_channel'),
    exclude_archived: flag.default(false),
    limit: limit(1000, 100),
    cursor,
  }),
  run(args, slack) {
    const kinds = new Set(kindsIn(args.types).map(({ kind }) => kind));
    const all = slack.workspace.channels
      .all()
      .filter(({ id, kind, isArchived }) => {
        const isWanted = kinds.has(kind) && !(args.exclude_archived && isArchived);
        return isWanted && seen(slack, id).ok;
      })
      .map((channel) => conversationJson(channel, slack.install.user));
    const { items, next } = pageOf(all, args.cursor, args.limit);
    return { ok: true, channels: items, ...nextPage(next) };
  },
});

export const conversationsMembers = method({
  scope: scopeFor('read'),
  args: z.object({ channel: channelId, limit: limit(1000, 100), cursor }),
  run(args, slack) {
    const found = seen(slack, args.channel);
    if (!found.ok) return found;
    const { items, next } = pageOf(found.channel.members, args.cursor, args.limit);
    return { ok: true, members: items, ...nextPage(next) };
  },
});

export const conversationsJoin = method({
  scope: 'channels:join',
  args: z.object({ channel: channelId }),
  run({ channel: id }, slack) {
    const found = seen(slack, id);
    if (!found.ok) return found;
    const { channel } = found;
    if (channel.kind !== 'public') return refuse('method_not_supported_for_channel_type');
    if (channel.isArchived) return refuse('is_archived');
    const isNew = enter(slack.workspace, channel, slack.install.user, null);
    return {
      ok: true,
      channel: conversationJson(channel, slack.install.user),
      ...(!isNew && { warning: 'already_in_channel' }),
    };
  },
});

/** Direct messages with one person; the sandbox has none with several. */
export const conversationsOpen = method({
  scope: 'im:write',
  args: z.object({
    users: text.optional(),
    channel: text.optional(),
    return_im: flag.default(false),
  }),
  run({ users = '', channel, return_im: isWhole }, slack) {
    if (channel !== undefined) {
      const found = seen(slack, channel);
      return found.ok ? { ok: true, channel: { id: channel } } : found;
    }
    if (users === '') return refuse('users_list_not_supplied');
    if (users.includes(',')) return refuse('not_enough_users');
    if (slack.workspace.people.find(users) === undefined) return refuse('user_not_found');
    const id = openDm(slack, users);
    const found = seen(slack, id);
    if (!found.ok) return found;
    return {
      ok: true,
      channel: isWhole ? conversationJson(found.channel, slack.install.user) : { id },
    };
  },
});
