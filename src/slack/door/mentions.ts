import type { SharedFile } from '../../app/ports/files.ts';
import type { Person } from '../../domain/record/person.ts';
import { formByButton } from '../rooms/help/said.ts';
import { type Answer, askedBy, say } from '../kit/asked.ts';
import { asMessage, wordsTo } from '../kit/message.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { whisper } from '../kit/reply.ts';
import { saidFailed } from './failed.ts';
import { hear } from './hear.ts';
import type { Incoming } from './intake/incoming.ts';
import { handlerOf, sayNotUnderstood, type Spoken } from './spoken.ts';

type Mention = {
  readonly person: Person;
  readonly event: {
    readonly channel: string;
    readonly ts: string;
    readonly thread_ts?: string | undefined;
    readonly text: string;
  };
};

/**
 * `@Bevaka` followed by a command's words does the same, also in threads. What comes with a file is
 * a message with a file, unless its words are a command.
 */
export async function answerMention(
  parts: ListenerParts,
  incoming: Incoming,
  mention: Mention,
): Promise<void> {
  const { person, event } = mention;
  const words = wordsTo(parts.identity.botUser, event.text).trim();
  const heard = asMessage({ ...event, text: words }, { team: person.team, botUser: '' });
  const withFile = heard?.is === 'written' && heard.files.length > 0 ? heard : null;
  const spoken = handlerOf(words, event.thread_ts !== undefined);
  if (withFile !== null && (words === '' || spoken === null))
    return hear(parts, incoming, withFile);
  if (withFile !== null && spoken?.name !== 'draft')
    await hear(parts, incoming, { ...withFile, text: '' });
  const files = withFile?.files ?? [];
  const answer = await answerTo(parts, incoming, { ...mention, spoken, files });
  await give(parts, mention, { answer, words });
}

async function answerTo(
  parts: ListenerParts,
  incoming: Incoming,
  asking: Mention & { readonly spoken: Spoken | null; readonly files: readonly SharedFile[] },
): Promise<Answer> {
  const { person, event, spoken, files } = asking;
  const { channel, thread_ts: ts } = event;
  if (spoken === null) return sayNotUnderstood(await languageOf(parts, person));
  const thread = ts === undefined ? null : { channel, ts };
  const { rest } = spoken;
  const asked = await askedBy(parts, { person, source: 'thread', channel, thread, rest, files });
  try {
    return await spoken.handler(parts, asked);
  } catch (error) {
    const { language } = asked;
    return say(saidFailed(parts, incoming, { error, language, what: 'a mention failed' }));
  }
}

/** A mention cannot open a form, for Slack gives no trigger with it; a button can. */
async function give(
  parts: ListenerParts,
  { person, event }: Mention,
  { answer, words }: { readonly answer: Answer; readonly words: string },
): Promise<void> {
  const { channel, thread_ts: thread } = event;
  const to = { channel, user: person.user, thread };
  if (answer.is === 'form')
    return whisper(parts, to, formByButton(words, await languageOf(parts, person)));
  if (answer.inChannel !== true) return whisper(parts, to, answer.said);
  const { text, blocks } = answer.said;
  await parts.client.chat.postMessage({
    channel,
    text,
    blocks: [...blocks],
    ...(thread !== undefined && { thread_ts: thread }),
  });
}
