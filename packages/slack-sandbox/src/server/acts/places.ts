import type { Slack } from '../slack/slack.ts';
import type { Channel, Ephemeral, Message, Person } from '../workspace/records.ts';
import type { ActError } from './sentences.ts';

type Found<Name extends string, Value> =
  ({ ok: true } & Record<Name, Value>) | { ok: false; error: ActError };

const missing = (error: ActError): { ok: false; error: ActError } => ({ ok: false, error });

/**
 * Whether the person can see a conversation: members do, and full members of the organisation see
 * every public channel, joined or not.
 */
export function sees(channel: Channel, person: Person): boolean {
  const isFullMember = !person.isStranger && !person.isRestricted && !person.isUltraRestricted;
  return channel.members.includes(person.id) || (channel.kind === 'public' && isFullMember);
}

export function seenBy(slack: Slack, person: Person, id: string): Found<'channel', Channel> {
  const channel = slack.workspace.channels.find(id);
  if (channel === undefined || !sees(channel, person)) return missing('channel_not_found');
  return { ok: true, channel };
}

/** Where the person may say something. */
export function openTo(slack: Slack, person: Person, id: string): Found<'channel', Channel> {
  const found = seenBy(slack, person, id);
  if (!found.ok) return found;
  const { channel } = found;
  if (!channel.members.includes(person.id)) return missing('not_in_channel');
  if (channel.isArchived) return missing('is_archived');
  return isReadOnly(slack, channel) ? missing('read_only') : found;
}

/** The app's messages take no answers unless its manifest says so. */
function isReadOnly({ install }: Slack, channel: Channel): boolean {
  const { messages_tab_enabled: isThere, messages_tab_read_only_enabled: isReadOnlyTab } =
    install.manifest.features.app_home;
  const isWithApp = channel.kind === 'dm' && channel.members.includes(install.user);
  return isWithApp && (!isThere || isReadOnlyTab);
}

export function messageFor(
  slack: Slack,
  person: Person,
  { channel, ts }: { channel: string; ts: string },
): Found<'message', Message> {
  const found = seenBy(slack, person, channel);
  if (!found.ok) return found;
  const message = slack.workspace.messages.find(channel, ts);
  if (message === undefined || message.isTombstone) return missing('message_not_found');
  return { ok: true, message };
}

/** A message in the conversation, or one that only this person sees. */
export function messageBefore(
  slack: Slack,
  person: Person,
  at: { channel: string; ts: string },
): Found<'message', Message | Ephemeral> {
  const whisper = slack.workspace.whispers.find(person.id, at.ts);
  return whisper === undefined ? messageFor(slack, person, at) : { ok: true, message: whisper };
}

export const isEphemeral = (message: Message | Ephemeral): message is Ephemeral => 'to' in message;
