import type { PageEvent } from '../../protocol/events.ts';
import { isEphemeral } from '../acts/places.ts';
import type { Slack } from '../slack/slack.ts';
import type { Change } from '../workspace/changes.ts';
import type { Channel, Ephemeral, Message, Person } from '../workspace/records.ts';
import { conversationOnPage, personOnPage } from './conversation.ts';
import { messageOnPage } from './message.ts';
import { appOnPage, homeOnPage, isListed, storyOnPage, viewsOnPage } from './snapshot.ts';

/** What a change looks like on one person's page; nothing when it is not theirs to see. */
export function eventsFor(slack: Slack, me: Person, change: Change): PageEvent[] {
  switch (change.kind) {
    case 'message-posted':
    case 'message-deleted':
      return [
        ...messageNow(slack, me, change.message),
        ...conversationOf(slack, me, change.message),
      ];
    case 'message-changed':
    case 'message-touched':
      return messageNow(slack, me, change.message);
    case 'ephemeral':
    case 'ephemeral-gone':
      return change.message.to === me.id ? messageNow(slack, me, change.message) : [];
    case 'channel-changed':
      return conversationNow(slack, me, change.channel);
    case 'read':
      return change.user === me.id ? conversationNow(slack, me, change.channel) : [];
    case 'person-changed':
      return [{ type: 'person', person: personOnPage(change.person) }];
    case 'views':
      return change.user === me.id ? [{ type: 'views', views: viewsOnPage(slack, me.id) }] : [];
    case 'home':
      return change.user === me.id ? [{ type: 'home', home: homeOnPage(slack, me.id) }] : [];
    case 'app':
      return [{ type: 'app', app: appOnPage(slack) }];
    case 'story':
      return [{ type: 'story', story: storyOnPage(slack) }];
    case 'reset':
      return [{ type: 'reload' }];
    // Told by the other kinds already, as far as the page shows it.
    case 'reacted':
    case 'joined':
    case 'left':
    case 'shared':
    case 'archived':
    case 'file':
    case 'home-opened':
    case 'noted':
      return [];
  }
}

/** As it is by now: a deleted root may stand there as a tombstone. */
function messageNow(slack: Slack, me: Person, changed: Message | Ephemeral): PageEvent[] {
  const { channel, ts } = changed;
  const place = slack.workspace.channels.find(channel);
  if (place === undefined || !isListed(place, me)) return [];
  const { messages, whispers } = slack.workspace;
  const message = isEphemeral(changed) ? whispers.find(me.id, ts) : messages.find(channel, ts);
  if (message === undefined) return [{ type: 'message-gone', channel, ts }];
  return [{ type: 'message', message: messageOnPage(slack, message, me.id) }];
}

function conversationOf(slack: Slack, me: Person, { channel }: Message): PageEvent[] {
  const place = slack.workspace.channels.find(channel);
  return place === undefined || !isListed(place, me) ? [] : conversationNow(slack, me, place);
}

function conversationNow(slack: Slack, me: Person, channel: Channel): PageEvent[] {
  if (isListed(channel, me))
    return [{ type: 'conversation', conversation: conversationOnPage(slack, channel, me.id) }];
  return channel.kind === 'dm' ? [] : [{ type: 'conversation-gone', channel: channel.id }];
}
