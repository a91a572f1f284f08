import { z } from 'zod';

import { messageJson } from '../../wire/message.ts';
import { channelId, messageTs } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { messageIn } from '../call/reach.ts';

const name = z.string();
const reactionArgs = z.object({ channel: channelId, timestamp: messageTs, name });

const isName = (written: string): boolean =>
  /^[\p{L}\p{N}_+'-]+(?:::skin-tone-[2-6])?$/u.test(written);

export const reactionsAdd = method({
  scope: 'reactions:write',
  args: reactionArgs,
  run({ channel, timestamp, name: reaction }, slack) {
    const found = messageIn(slack, channel, timestamp);
    if (!found.ok) return found;
    if (!isName(reaction)) return refuse('invalid_name');
    const isNew = slack.workspace.messages.react(found.message, reaction, slack.install.user);
    return isNew ? { ok: true } : refuse('already_reacted');
  },
});

export const reactionsRemove = method({
  scope: 'reactions:write',
  args: reactionArgs,
  run({ channel, timestamp, name: reaction }, slack) {
    const found = messageIn(slack, channel, timestamp);
    if (!found.ok) return found;
    const wasThere = slack.workspace.messages.unreact(found.message, reaction, slack.install.user);
    return wasThere ? { ok: true } : refuse('no_reaction');
  },
});

export const reactionsGet = method({
  scope: 'reactions:read',
  args: z.object({ channel: channelId, timestamp: messageTs }),
  run({ channel, timestamp }, slack) {
    const found = messageIn(slack, channel, timestamp);
    if (!found.ok) return found;
    return { ok: true, type: 'message', channel, message: messageJson(slack, found.message) };
  },
});
