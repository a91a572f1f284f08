import type { EventSender } from '../line/retries.ts';
import type { Slack } from '../slack/slack.ts';
import { userJson } from '../wire/user.ts';
import type { Change } from '../workspace/changes.ts';
import { createMoments } from '../workspace/moments.ts';
import { eventBody } from './envelope.ts';
import { changed, deleted, posted } from './messages.ts';
import { archived, homeOpened, joined, left, reacted, shared } from './places.ts';
import { isForApp } from './subscriptions.ts';
import type { Told } from './told.ts';

/** Tells the app of what happens, as far as its manifest asks for it and its scopes allow it. */
export function feedEvents(slack: Slack, sender: EventSender): void {
  const moments = createMoments();
  slack.workspace.changes.listen((change) => {
    for (const told of eventsOf(slack, change, () => moments.next()))
      if (isForApp(slack, told))
        sender.send(eventBody(slack, told.event, told.channel?.isShared ?? false));
  });
}

/** The events that a change is to an app which hears everything. */
function eventsOf(slack: Slack, change: Change, moment: () => string): Told[] {
  switch (change.kind) {
    case 'message-posted':
      return posted(slack, change.message);
    case 'message-changed':
      return changed(slack, { ...change, at: moment() });
    case 'message-deleted':
      return deleted(slack, change.message, moment());
    case 'joined':
      return joined(slack, { ...change, at: moment() });
    case 'left':
      return left(slack, { ...change, at: moment() });
    case 'shared':
      return shared(change.channel, change.isShared, moment());
    case 'archived':
      return archived({ ...change, at: moment() });
    case 'reacted':
      return reacted(slack, { ...change, at: moment() });
    case 'home-opened':
      return homeOpened(slack, { ...change, at: moment() });
    case 'person-changed':
      return [
        {
          subscription: 'user_change',
          channel: null,
          event: {
            type: 'user_change',
            user: userJson(slack, change.person, { withLocale: true }),
            cache_ts: Math.floor(Date.now() / 1000),
            event_ts: moment(),
          },
        },
      ];
    // Seen on the page alone.
    case 'message-touched':
    case 'ephemeral':
    case 'ephemeral-gone':
    case 'channel-changed':
    case 'read':
    case 'file':
    case 'views':
    case 'home':
    case 'app':
    case 'noted':
    case 'story':
    case 'reset':
      return [];
  }
}
