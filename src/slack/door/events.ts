import type bolt from '@slack/bolt';

import { muteCommitteeOfChannel } from '../../app/committees/mute-channel.ts';
import { noticeAccount } from '../../app/committees/notice-account.ts';
import type { Person } from '../../domain/record/person.ts';
import { formByButton } from '../rooms/help/said.ts';
import { surprise } from '../kit/refusal.ts';
import { welcome } from '../rooms/set-up/welcome.ts';
import { channelFacts } from '../kit/channels.ts';
import { type Answer, askedBy } from '../kit/asked.ts';
import { handlerOf, sayNotUnderstood } from './spoken.ts';
import { type DoorParts, partsNow } from './door-parts.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { wordsTo } from '../kit/message.ts';
import { whisper } from '../kit/reply.ts';
import { showHome } from '../rooms/home/show-home.ts';

export function registerEvents(app: bolt.App, door: DoorParts): void {
  const { portsNow, identity, peopleChanges, client, channelMayBeWell } = door;

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    await showHome(partsNow(door), { team: body.team_id, user: event.user });
  });

  app.event('app_mention', async ({ event, body }) => {
    if (event.user === undefined) return;
    const person = { team: body.team_id, user: event.user };
    await answerMention(partsNow(door), person, event);
  });

  app.event('member_joined_channel', async ({ event, body }) => {
    peopleChanges.membershipChanged(event.channel);
    if (event.user !== identity.botUser) return;
    channelMayBeWell(event.channel);
    const ports = portsNow();
    if ((await ports.store.committeeOfChannel(body.team_id, event.channel)) !== null) return;
    const { place } = await channelFacts(client, event.channel);
    if (place !== 'own') return;
    const said = welcome(ports.defaults.language, event.channel);
    await client.chat.postMessage({
      channel: event.channel,
      text: said.text,
      blocks: [...said.blocks],
    });
  });

  app.event('member_left_channel', async ({ event }) => {
    peopleChanges.membershipChanged(event.channel);
  });

  app.event('channel_unarchive', async ({ event }) => channelMayBeWell(event.channel));

  // The same of a private channel.
  app.event('group_unarchive', async ({ event }) => channelMayBeWell(event.channel));

  app.event('user_change', async ({ event }) => {
    peopleChanges.userChanged(event.user.id);
    const person = { team: event.user.team_id ?? identity.team, user: event.user.id };
    await noticeAccount(portsNow(), person, event.user.deleted);
  });

  app.event('channel_shared', async ({ event, body }) => {
    await muteCommitteeOfChannel(portsNow(), {
      team: body.team_id,
      channel: event.channel,
      muted: true,
    });
  });

  app.event('channel_unshared', async ({ event, body }) => {
    const muted = event.is_ext_shared ?? false;
    await muteCommitteeOfChannel(portsNow(), { team: body.team_id, channel: event.channel, muted });
  });
}

/** `@Bevaka` followed by a command's words does the same, also in threads. */
async function answerMention(
  parts: ListenerParts,
  person: Person,
  event: { channel: string; ts: string; thread_ts?: string | undefined; text: string },
): Promise<void> {
  const words = wordsTo(parts.identity.botUser, event.text);
  const root =
    event.thread_ts === undefined ? null : { channel: event.channel, ts: event.thread_ts };
  const to = { channel: event.channel, user: person.user, thread: event.thread_ts };
  const spoken = handlerOf(words, root !== null);
  const asked = await askedBy(parts, {
    person,
    source: 'thread',
    channel: event.channel,
    thread: root,
    rest: spoken?.rest ?? '',
  });
  const answer: Answer =
    spoken === null
      ? sayNotUnderstood(asked.language)
      : await spoken.handler(parts, asked).catch((error: unknown) => {
          parts.log.error({ error: String(error) }, 'a mention failed');
          return { is: 'said', said: surprise(asked.language) } as const;
        });
  if (answer.is === 'form') return whisper(parts, to, formByButton(words, asked.language));
  if (answer.inChannel !== true) return whisper(parts, to, answer.said);
  await parts.client.chat.postMessage({
    channel: event.channel,
    text: answer.said.text,
    blocks: [...answer.said.blocks],
    ...(event.thread_ts !== undefined && { thread_ts: event.thread_ts }),
  });
}
