import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { ChannelAnswer } from '../../delivery/poster-port.ts';
import type { Address } from '../../domain/record/message.ts';
import { createMemory } from '../people/memory.ts';
import { answerOfError } from './answers.ts';
import type { Features } from './features.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A flag that the answer lacks is false. */
const channelSchema = z.object({
  channel: z.object({
    is_archived: z.boolean().default(false),
    is_member: z.boolean().default(false),
  }),
});

const tokenSchema = z.object({
  response_metadata: z
    .object({ scopes: z.array(z.string()) })
    .partial()
    .optional(),
});

export type Places = {
  channelOf(to: Address): Promise<ChannelAnswer>;
  /** Joins a public channel; false where somebody must invite the app. */
  joins(channel: string): Promise<boolean>;
  takes(place: string): Promise<boolean>;
  takesAny(): Promise<boolean>;
};

/** Where messages go: opened, joined, and asked after without saying anything there. */
export function createPlaces(client: WebClient, features: Features): Places {
  const direct = createMemory<string | null>(DAY_MS);

  async function channelOf(to: Address): Promise<ChannelAnswer> {
    return to.kind === 'channel' ? { is: 'open', channel: to.channel } : open(to.person.user);
  }

  /** Slack opens the conversation by itself when a message is addressed to the person. */
  async function open(user: string): Promise<ChannelAnswer> {
    const unopened = { is: 'open', channel: user } as const;
    if (features.isOff('conversations.open')) return unopened;
    try {
      const channel = await direct.recall(user, () => idOfDirect(user));
      return { is: 'open', channel: channel ?? user };
    } catch (error) {
      return features.offBy('conversations.open', error) ? unopened : answerOfError(error);
    }
  }

  async function idOfDirect(user: string): Promise<string | null> {
    return (await client.conversations.open({ users: user })).channel?.id ?? null;
  }

  async function joins(channel: string): Promise<boolean> {
    if (!channel.startsWith('C') || features.isOff('conversations.join')) return false;
    return client.conversations.join({ channel }).then(
      ({ ok }) => ok,
      (error: unknown) => {
        features.offBy('conversations.join', error);
        return false;
      },
    );
  }

  async function takesIn(channel: string): Promise<boolean> {
    // Nobody can say; a message will tell.
    if (features.isOff('conversations.info')) return true;
    try {
      const { channel: facts } = channelSchema.parse(await client.conversations.info({ channel }));
      return !facts.is_archived && (facts.is_member || (await joins(channel)));
    } catch (error) {
      return features.offBy('conversations.info', error);
    }
  }

  return {
    channelOf,
    joins,
    async takes(place) {
      if (!isPerson(place)) return takesIn(place);
      direct.forgetIf((user) => user === place);
      const answer = await open(place);
      // What is about the message ends it, with its reason, when it is sent.
      return answer.is === 'open' || (answer.is === 'refused' && answer.about === 'message');
    },
    async takesAny() {
      try {
        const { response_metadata: answered } = tokenSchema.parse(await client.auth.test());
        return answered?.scopes?.includes('chat:write') ?? true;
      } catch {
        return false;
      }
    },
  };
}

/** Slack's ids of people begin with U, or W in an Enterprise Grid. */
function isPerson(place: string): boolean {
  return /^[UW]/.test(place);
}
