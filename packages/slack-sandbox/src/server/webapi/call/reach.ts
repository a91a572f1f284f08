import type { Slack } from '../../slack/slack.ts';
import type { Channel, Message } from '../../workspace/records.ts';
import { refuse, type Refusal, type Scope } from './method.ts';

type Found<Name extends string, Value> = ({ ok: true } & Record<Name, Value>) | Refusal;

/** What the app can see: public channels, and the private ones and direct messages that it is in. */
export function visible({ workspace, install }: Slack, id: string): Channel | undefined {
  const channel = workspace.channels.find(id);
  const isSeen = channel?.kind === 'public' || channel?.members.includes(install.user) === true;
  return isSeen ? channel : undefined;
}

export function seen(slack: Slack, id: string): Found<'channel', Channel> {
  const channel = visible(slack, id);
  return channel === undefined ? refuse('channel_not_found') : { ok: true, channel };
}

export function joined(slack: Slack, id: string): Found<'channel', Channel> {
  const found = seen(slack, id);
  if (!found.ok) return found;
  return found.channel.members.includes(slack.install.user) ? found : refuse('not_in_channel');
}

/** Where the app may write. A person's id means the app's direct messages with that person. */
export function writable(slack: Slack, id: string): Found<'channel', Channel> {
  const found = joined(slack, slack.workspace.people.find(id) ? openDm(slack, id) : id);
  return found.ok && found.channel.isArchived ? refuse('is_archived') : found;
}

export function openDm({ workspace, install }: Slack, person: string): string {
  return workspace.channels.dmBetween(person, install.user).id;
}

export function messageIn(slack: Slack, id: string, ts: string): Found<'message', Message> {
  const found = joined(slack, id);
  if (!found.ok) return found;
  const message = slack.workspace.messages.find(found.channel.id, ts);
  return message === undefined || message.isTombstone
    ? refuse('message_not_found')
    : { ok: true, message };
}

/** `channels:history`, `groups:history` or `im:history`, by the kind of the conversation. */
export function scopeFor(what: 'history' | 'read') {
  return ({ channel }: { channel: string }, { workspace }: Slack): Scope => {
    const kind = workspace.channels.find(channel)?.kind ?? 'public';
    return `${FAMILY[kind]}:${what}`;
  };
}

const FAMILY = { public: 'channels', private: 'groups', dm: 'im' } as const;
