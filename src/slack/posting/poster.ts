import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';

import type { Job } from '../../delivery/next-job.ts';
import type { Poster, PostAnswer, Prepared, UpdateAnswer } from '../../delivery/poster-port.ts';
import { fileOf, type Message, type MessageContent } from '../../domain/record/message.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Log } from '../../running/log.ts';
import { slackErrorOf } from '../kit/connect.ts';
import type { Said } from '../kit/said.ts';
import {
  answerOfError,
  attempt,
  isAboutBlocks,
  isAboutMetadata,
  isFrozen,
  isNotInside,
} from './answers.ts';
import { createFeatures } from './features.ts';
import { lookFor, readBack } from './look.ts';
import { createPlaces } from './places.ts';
import { createUploads } from './uploads.ts';
import { takeAway } from './take-away.ts';
import type { Wording } from './wording.ts';

const EVENT = 'bevaka_message_v1';

/** Says what the outbox asks, through `chat.*` and `reactions.add`, and names every answer. */
export function createPoster(slack: {
  client: WebClient;
  wording: Wording;
  log: Log;
  hangUp: () => void;
  files: Pick<Parameters<typeof createUploads>[0], 'fetch' | 'origins' | 'contentOf'>;
}): Poster {
  const { client, log } = slack;
  const features = createFeatures(log);
  const places = createPlaces(client, features);
  const asking = { client, features, log };
  const uploads = createUploads({ ...asking, ...slack.files });

  async function prepare(job: Job, channel: string): Promise<Prepared | null> {
    const { message } = job;
    const { content } = message;
    if (content.say === 'reaction') return { is: 'ready', file: null, leave: () => react(content) };
    const shared = content.say === 'draft-file' ? await prepareFile(job, content, channel) : null;
    if (shared !== null) return shared;
    const said = await slack.wording.toPost(
      content.say === 'draft-file' ? withContent(job, { ...content, file: null }) : job,
    );
    return said && { is: 'ready', file: null, leave: () => post(message, channel, said) };
  }

  /** Null where words are said instead. */
  async function prepareFile(
    job: Job,
    content: Content<'draft-file'>,
    channel: string,
  ): Promise<Prepared | null> {
    const { message } = job;
    const begun = await uploads.begin(message, channel);
    if (begun === null || begun.is !== 'begun') return begun;
    const { file, name } = begun;
    const said = await slack.wording.toPost(withContent(job, { ...content, file }));
    const share = { file, name, channel, thread: threadOf(message), comment: said?.text ?? '' };
    return { is: 'ready', file, leave: () => uploads.share(message.key, share) };
  }

  async function post(message: Message, channel: string, said: Said): Promise<PostAnswer> {
    const request = postRequest(message, channel, said);
    const first = await attempt(() => client.chat.postMessage(request));
    if (!isNotInside(first)) return poorer(message, request, first);
    return (await places.joins(channel)) ? attempt(() => client.chat.postMessage(request)) : first;
  }

  /** What Slack refuses is a fault of ours, or a want of the workspace's; the words must arrive. */
  async function poorer(
    { key }: Message,
    request: ChatPostMessageArguments,
    answer: PostAnswer,
  ): Promise<PostAnswer> {
    if (isAboutBlocks(answer)) {
      log.error({ key }, 'Slack refused the blocks of a message; its text is sent');
      return attempt(() => client.chat.postMessage({ ...request, blocks: [] }));
    }
    if (!isAboutMetadata(answer)) return answer;
    log.warn({ key }, 'Slack refused the key of a message; it is sent without');
    const { metadata: _key, ...without } = request;
    return attempt(() => client.chat.postMessage(without));
  }

  async function react({ name, on }: Content<'reaction'>): Promise<PostAnswer> {
    if (features.isOff('reactions.add')) return { is: 'refused', why: 'off', about: 'message' };
    try {
      await client.reactions.add({ name, channel: on.channel, timestamp: on.ts });
      return { is: 'posted', at: on };
    } catch (error) {
      if (slackErrorOf(error) === 'already_reacted') return { is: 'posted', at: on };
      const answer = answerOfError(error);
      const isOff = features.offBy('reactions.add', error);
      const isForAll = answer.is === 'refused' && answer.about === 'app' && !isOff;
      // A sign that came days later would say nothing to anybody.
      return answer.is === 'refused' && !isForAll ? { ...answer, about: 'message' } : answer;
    }
  }

  async function update(job: Job, at: SlackMessage): Promise<UpdateAnswer> {
    const { message } = job;
    if (message.content.say === 'reaction') return { is: 'updated' };
    const file = fileOf(message);
    const isToGo = await slack.wording.isToGo(job);
    if (file !== null && (isToGo || (await slack.wording.isTakenBack(job)))) {
      const taken = await uploads.takeBack(file);
      if (taken.is !== 'updated') return taken;
    }
    if (isToGo) return takeAway(asking, at);
    if (features.isOff('chat.update')) return { is: 'off' };
    const shown = await slack.wording.toShow(job);
    if (shown === null) return { is: 'updated' };
    const answer = await changeOrText(message, at, shown.said);
    if (answer.is === 'frozen' && shown.goesIfFrozen === true) {
      const taken = await takeAway(asking, at);
      if (taken.is === 'updated') await shown.done();
      return taken;
    }
    if (answer.is === 'updated') await shown.done();
    // Its words have been read: nobody needs them a second time for a line of what happened.
    return answer.is === 'frozen' && shown.keepsItsWords ? { is: 'updated' } : answer;
  }

  async function changeOrText(
    { key }: Message,
    at: SlackMessage,
    said: Said,
  ): Promise<UpdateAnswer> {
    const answer = await change(at, said);
    if (!isAboutBlocks(answer)) return answer;
    log.error({ key }, 'Slack refused the blocks of a message; its text is shown');
    return change(at, { text: said.text, blocks: [] });
  }

  async function change({ channel, ts }: SlackMessage, said: Said): Promise<UpdateAnswer> {
    try {
      await client.chat.update({ channel, ts, text: said.text, blocks: [...said.blocks] });
      return { is: 'updated' };
    } catch (error) {
      const answer = answerOfError(error);
      if (isFrozen(answer)) return { is: 'frozen' };
      return features.offBy('chat.update', error) ? { is: 'off' } : answer;
    }
  }

  return {
    channelOf: (to) => places.channelOf(to),
    prepare,
    update,
    look(message, channel, since) {
      const file = fileOf(message);
      return file === null
        ? lookFor(asking, message, { channel, since })
        : uploads.look(file, channel);
    },
    readBack: (message, at) => readBack(asking, message, at),
    takes: (place) => places.takes(place),
    takesAny: () => places.takesAny(),
    hangUp: () => slack.hangUp(),
  };
}

type Content<S extends MessageContent['say']> = Extract<MessageContent, { readonly say: S }>;

function withContent(job: Job, content: MessageContent): Job {
  return { ...job, message: { ...job.message, content } };
}

function postRequest(
  message: Message,
  channel: string,
  said: Said,
): ChatPostMessageArguments & { readonly text: string } {
  const thread = threadOf(message);
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

function threadOf({ to }: Message): string | null {
  return to.kind === 'channel' ? to.thread : null;
}
