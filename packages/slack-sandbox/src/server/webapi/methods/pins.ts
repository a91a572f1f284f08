import { z } from 'zod';

import { channelId, messageTs } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { messageIn } from '../call/reach.ts';

const pinArgs = z.object({ channel: channelId, timestamp: messageTs });

export const pinsAdd = method({
  scope: 'pins:write',
  args: pinArgs,
  run({ channel, timestamp }, slack) {
    const found = messageIn(slack, channel, timestamp);
    if (!found.ok) return found;
    const isNew = slack.workspace.messages.pin(found.message, true);
    return isNew ? { ok: true } : refuse('already_pinned');
  },
});

export const pinsRemove = method({
  scope: 'pins:write',
  args: pinArgs,
  run({ channel, timestamp }, slack) {
    const found = messageIn(slack, channel, timestamp);
    if (!found.ok) return found;
    const wasThere = slack.workspace.messages.pin(found.message, false);
    return wasThere ? { ok: true } : refuse('no_pin');
  },
});
