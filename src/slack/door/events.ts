import type bolt from '@slack/bolt';

import { muteCommitteeOfChannel } from '../../app/committees/mute-channel.ts';
import { noticeAccount } from '../../app/committees/notice-account.ts';
import { welcome } from '../rooms/set-up/welcome.ts';
import { channelFacts } from '../kit/channels.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { incomingOf } from './intake/incoming.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { answerMention } from './mentions.ts';
import { readHomePlace } from '../homes/home-metadata.ts';

type Args<Name extends string> = bolt.SlackEventMiddlewareArgs<Name> & bolt.AllMiddlewareArgs;
type Listener<Name extends string> = (args: Args<Name>) => Promise<void>;
type Listeners = { readonly [Name in EventName]: Listener<Name> };
type EventName =
  | 'app_home_opened'
  | 'app_mention'
  | 'member_joined_channel'
  | 'member_left_channel'
  | 'channel_unarchive'
  | 'group_unarchive'
  | 'user_change'
  | 'channel_shared'
  | 'channel_unshared';

/**
 * What happens in the workspace: by Slack's own names, each with what it means here. Bolt asks each
 * of its listeners of everything that comes, of commands too, so all events have one.
 */
export function registerEvents(app: bolt.App, door: DoorParts): void {
  const listeners = listenersOf(door);
  const names = new RegExp(`^(?:${Object.keys(listeners).join('|')})$`);
  // An event of a name has the shape that Bolt's types give that name.
  const byName = new Map(Object.entries(listeners) as [string, Listener<string>][]);
  app.event(names, async (args) => byName.get(args.event.type)?.(args));
}

function listenersOf(door: DoorParts): Listeners {
  const { identity, peopleChanges, channelMayBeWell } = door;
  const partsNow = (context: unknown): ListenerParts => partsOf(door, incomingOf(context));

  return {
    async app_home_opened({ event }) {
      if (event.tab !== 'home') return;
      const person = { team: identity.team, user: event.user };
      await door.homes.show(person, readHomePlace(event.view?.private_metadata ?? ''));
    },

    async app_mention({ event, context }) {
      if (event.user === undefined) return;
      const person = { team: identity.team, user: event.user };
      const incoming = incomingOf(context);
      await answerMention(partsOf(door, incoming), incoming, { person, event });
    },

    async member_joined_channel({ event, context }) {
      peopleChanges.membershipChanged(event.channel);
      if (event.user !== identity.botUser) return;
      channelMayBeWell(event.channel);
      await greet(partsNow(context), { team: identity.team, channel: event.channel });
    },

    async member_left_channel({ event }) {
      peopleChanges.membershipChanged(event.channel);
    },

    async channel_unarchive({ event }) {
      channelMayBeWell(event.channel);
    },

    // The same of a private channel.
    async group_unarchive({ event }) {
      channelMayBeWell(event.channel);
    },

    async user_change({ event, context }) {
      peopleChanges.userChanged(event.user.id);
      const person = { team: identity.team, user: event.user.id };
      await noticeAccount(partsNow(context).ports, person, event.user.deleted);
    },

    async channel_shared({ event, context }) {
      const { channel } = event;
      await muteCommitteeOfChannel(partsNow(context).ports, {
        team: identity.team,
        channel,
        muted: true,
      });
    },

    async channel_unshared({ event, context }) {
      const muted = event.is_ext_shared ?? false;
      const { channel } = event;
      await muteCommitteeOfChannel(partsNow(context).ports, {
        team: identity.team,
        channel,
        muted,
      });
    },
  };
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
