import { z } from 'zod';

import type { Json } from '../../json/json.ts';
import type { Slack } from '../../slack/slack.ts';
import { messageJson } from '../../wire/message.ts';
import { span } from '../../workspace/messages.ts';
import type { Message } from '../../workspace/records.ts';
import { channelId, cursor, flag, limit, text, messageTs } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { nextPage, pageOf } from '../call/pages.ts';
import { joined, scopeFor } from '../call/reach.ts';

const spanArgs = {
  channel: channelId,
  oldest: text.default('0'),
  latest: text.default(''),
  inclusive: flag.default(false),
  include_all_metadata: flag.default(false),
  cursor,
};

/** The newest first. */
export const conversationsHistory = method({
  scope: scopeFor('history'),
  args: z.object({ ...spanArgs, limit: limit(999, 100) }),
  run(args, slack) {
    const place = joined(slack, args.channel);
    if (!place.ok) return place;
    const timeline = slack.workspace.messages.timelineOf(place.channel.id);
    const { items, next } = pageOf(span(timeline, args).toReversed(), args.cursor, args.limit);
    return {
      ok: true,
      messages: messagesJson(slack, items, args.include_all_metadata),
      has_more: next !== '',
      pin_count: 0,
      ...nextPage(next),
    };
  },
});

/** The root first, then its replies from the oldest; a reply's own ts gives that reply alone. */
export const conversationsReplies = method({
  scope: scopeFor('history'),
  args: z.object({ ...spanArgs, ts: messageTs, limit: limit(1000, 1000) }),
  run(args, slack) {
    const place = joined(slack, args.channel);
    if (!place.ok) return place;
    const { messages } = slack.workspace;
    const root = messages.find(place.channel.id, args.ts);
    if (root === undefined) return refuse('thread_not_found');
    const replies = messages.repliesTo(root).filter((reply) => isWithin(reply, args));
    const { items, next } = pageOf([root, ...replies], args.cursor, args.limit);
    return {
      ok: true,
      messages: messagesJson(slack, items, args.include_all_metadata),
      has_more: next !== '',
      ...nextPage(next),
    };
  },
});

function isWithin(
  { ts: at }: Message,
  { oldest, latest, inclusive }: { oldest: string; latest: string; inclusive: boolean },
): boolean {
  const isAfter = Number(at) > Number(oldest) || (inclusive && at === oldest);
  const isBefore = latest === '' || Number(at) < Number(latest) || (inclusive && at === latest);
  return isAfter && isBefore;
}

function messagesJson(slack: Slack, messages: readonly Message[], isWanted: boolean): Json[] {
  const withMetadata = isWanted && !slack.faults.dropsMetadata;
  return messages.map((message) => messageJson(slack, message, { withMetadata }));
}
