import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';

import type { Poster, PostAnswer, UpdateAnswer } from '../../delivery/poster-port.ts';
import type { Address, Message } from '../../domain/record/message.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Log } from '../../running/log.ts';
import { slackErrorOf } from '../kit/connect.ts';
import { createMemory } from '../people/memory.ts';
import type { Said } from '../kit/said.ts';
import { lookFor } from './look.ts';
import {
  attempt,
  isAboutBlocks,
  isClearNo,
  isFrozen,
  isNotInside,
  answerOfError,
} from './answers.ts';

const EVENT = 'bevaka_message_v1';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Says what the outbox asks, through `chat.*` and `reactions.add`, and names every answer. */
export function createPoster(slack: {
  client: WebClient;
  /** Makes the words and blocks; null when there is nothing left to say. */
  render: (message: Message) => Promise<Said | null>;
  log: Log;
}): Poster {
  const { client, log } = slack;
  const direct = createMemory<string | null>(DAY_MS);

  async function channelOf(to: Address): Promise<string | null> {
    if (to.kind === 'channel') return to.channel;
    return direct.recall(to.person.user, () => openDirect(to.person.user));
  }

  async function openDirect(user: string): Promise<string | null> {
    try {
      return (await client.conversations.open({ users: user })).channel?.id ?? user;
    } catch (error) {
      // Slack opens the conversation by itself when a message is addressed to the person.
      if (isClearNo(slackErrorOf(error))) return user;
      log.warn({ user, error: String(error) }, 'direct messages could not be opened');
      return null;
    }
  }

  async function post(message: Message, channel: string): Promise<PostAnswer> {
    if (message.content.say === 'reaction') return react(message.content);
    const said = await slack.render(message);
    if (said === null) return { is: 'refused', why: 'nothing left to say', forGood: true };
    const request = postRequest(message, channel, said);
    const first = await attempt(() => client.chat.postMessage(request));
    const answer = isAboutBlocks(first) ? await textAlone(message, channel, said) : first;
    if (!isNotInside(answer)) return answer;
    return (await joined(channel)) ? attempt(() => client.chat.postMessage(request)) : answer;
  }

  /** Blocks that Slack refuses are a fault of ours; the words must arrive all the same. */
  function textAlone(message: Message, channel: string, said: Said): Promise<PostAnswer> {
    log.error({ key: message.key }, 'Slack refused the blocks of a message; its text is sent');
    const request = postRequest(message, channel, { text: said.text, blocks: [] });
    return attempt(() => client.chat.postMessage(request));
  }

  async function joined(channel: string): Promise<boolean> {
    if (!channel.startsWith('C')) return false;
    return client.conversations.join({ channel }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async function react({ name, on }: { name: string; on: SlackMessage }): Promise<PostAnswer> {
    try {
      await client.reactions.add({ name, channel: on.channel, timestamp: on.ts });
      return { is: 'posted', at: on };
    } catch (error) {
      if (slackErrorOf(error) === 'already_reacted') return { is: 'posted', at: on };
      const answer = answerOfError(error);
      return answer.is === 'refused' ? { ...answer, forGood: true } : answer;
    }
  }

  async function update(message: Message, at: SlackMessage): Promise<UpdateAnswer> {
    const said = await slack.render(message);
    if (said === null || message.content.say === 'reaction') return { is: 'updated' };
    try {
      await client.chat.update({
        channel: at.channel,
        ts: at.ts,
        text: said.text,
        blocks: [...said.blocks],
      });
      return { is: 'updated' };
    } catch (error) {
      if (isFrozen(slackErrorOf(error))) return { is: 'frozen' };
      const answer = answerOfError(error);
      if (answer.is === 'later') return answer;
      log.warn({ key: message.key, error: String(error) }, 'a message could not be updated');
      if (answer.is === 'unclear') return answer;
      // What can never be shown is left as it is; what is refused for now is shown later.
      return answer.forGood ? { is: 'updated' } : { is: 'not-now' };
    }
  }

  return {
    channelOf,
    post,
    update,
    look: (message, channel, since) => lookFor(slack, message, { channel, since }),
  };
}

function postRequest(message: Message, channel: string, said: Said): ChatPostMessageArguments {
  const thread = message.to.kind === 'channel' ? message.to.thread : null;
  return {
    channel,
    text: said.text,
    blocks: [...said.blocks],
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: EVENT, event_payload: { key: message.key } },
    ...(thread !== null && { thread_ts: thread }),
  };
}
