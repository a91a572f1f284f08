import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

const channelSchema = z.object({
  channel: z.object({
    name: z.string().default(''),
    is_ext_shared: z.boolean().default(false),
    is_private: z.boolean().default(false),
    is_member: z.boolean().default(false),
  }),
});

export type ChannelFacts = {
  readonly name: string;
  /** Shared with another organisation: there nothing is set up or posted. */
  readonly isShared: boolean;
  /** Joins a public channel; false where somebody must invite the app. */
  join(): Promise<boolean>;
};

/** What Slack says of a channel; an answer that fails costs the name and the joining alone. */
export async function channelFacts(client: WebClient, channel: string): Promise<ChannelFacts> {
  const join = (): Promise<boolean> =>
    client.conversations.join({ channel }).then(
      () => true,
      () => false,
    );
  try {
    const { channel: facts } = channelSchema.parse(await client.conversations.info({ channel }));
    return {
      name: facts.name,
      isShared: facts.is_ext_shared,
      join: () => (facts.is_member ? Promise.resolve(true) : join()),
    };
  } catch {
    return { name: '', isShared: false, join };
  }
}
