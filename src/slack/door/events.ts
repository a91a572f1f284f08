import type bolt from '@slack/bolt';

import { muteCommitteeOfChannel } from '../../app/committees/mute-channel.ts';
import { noticeAccount } from '../../app/committees/notice-account.ts';
import { welcome } from '../rooms/set-up/welcome.ts';
import { channelFacts } from '../kit/channels.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { incomingOf } from './intake/incoming.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { answerMention } from './mentions.ts';
import { showHome } from '../rooms/home/show-home.ts';

/** What happens in the workspace: by Slack's own names, each with what it means here. */
export function registerEvents(app: bolt.App, door: DoorParts): void {
  const { identity, peopleChanges, channelMayBeWell } = door;
  const partsNow = (context: unknown): ListenerParts => partsOf(door, incomingOf(context));

  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    await showHome(partsNow(context), { team: identity.team, user: event.user });
  });

  app.event('app_mention', async ({ event, context }) => {
    if (event.user === undefined) return;
    const person = { team: identity.team, user: event.user };
    const incoming = incomingOf(context);
    await answerMention(partsOf(door, incoming), incoming, { person, event });
  });

  app.event('member_joined_channel', async ({ event, context }) => {
    peopleChanges.membershipChanged(event.channel);
    if (event.user !== identity.botUser) return;
    channelMayBeWell(event.channel);
    await greet(partsNow(context), { team: identity.team, channel: event.channel });
  });

  app.event('member_left_channel', async ({ event }) => {
    peopleChanges.membershipChanged(event.channel);
  });

  app.event('channel_unarchive', async ({ event }) => channelMayBeWell(event.channel));

  // The same of a private channel.
  app.event('group_unarchive', async ({ event }) => channelMayBeWell(event.channel));

  app.event('user_change', async ({ event, context }) => {
    peopleChanges.userChanged(event.user.id);
    const person = { team: identity.team, user: event.user.id };
    await noticeAccount(partsNow(context).ports, person, event.user.deleted);
  });

  app.event('channel_shared', async ({ event, context }) => {
    const { channel } = event;
    await muteCommitteeOfChannel(partsNow(context).ports, {
      team: identity.team,
      channel,
      muted: true,
    });
  });

  app.event('channel_unshared', async ({ event, context }) => {
    const muted = event.is_ext_shared ?? false;
    const { channel } = event;
    await muteCommitteeOfChannel(partsNow(context).ports, { team: identity.team, channel, muted });
  });
}

/** In a channel that it was invited to and that has no committee, Bevaka says what it is for. */
async function greet(
  { ports, client }: ListenerParts,
  { team, channel }: { readonly team: string; readonly channel: string },
): Promise<void> {
  if ((await ports.store.committeeOfChannel(team, channel)) !== null) return;
  const { place } = await channelFacts(client, channel);
  if (place !== 'own') return;
  const { text, blocks } = welcome(ports.defaults.language, channel);
  await client.chat.postMessage({ channel, text, blocks: [...blocks] });
}
