import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { CommitteePlace } from '../../app/committees/add-committee.ts';
import { HIDDEN_CHANNEL, slackErrorOf } from './connect.ts';

/** A flag that the answer lacks is false; an answer that fails says nothing of the channel. */
const channelSchema = z.object({
  channel: z.object({
    is_ext_shared: z.boolean().default(false),
    is_member: z.boolean().default(false),
  }),
});

export type ChannelFacts = {
  readonly place: CommitteePlace;
  /** Joins a public channel; false where somebody must invite the app. */
  join(): Promise<boolean>;
};

/** What Slack says of a channel. Where it does not say, nothing may be set up or posted there. */
export async function channelFacts(client: WebClient, channel: string): Promise<ChannelFacts> {
  const join = (): Promise<boolean> =>
    client.conversations.join({ channel }).then(
      () => true,
      () => false,
    );
  try {
    const { channel: facts } = channelSchema.parse(await client.conversations.info({ channel }));
    return {
      place: facts.is_ext_shared ? 'shared' : 'own',
      join: () => (facts.is_member ? Promise.resolve(true) : join()),
    };
  } catch (error) {
    const isHidden = HIDDEN_CHANNEL.has(slackErrorOf(error) ?? '');
    return { place: isHidden ? 'not-invited' : 'no-answer', join };
  }
}
