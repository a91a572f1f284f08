import type { SharedFile } from '../../app/ports/files.ts';
import { formByButton } from '../rooms/help/said.ts';
import { type Answer, askedBy, say } from '../kit/asked.ts';
import { asMessage } from '../kit/message.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { whisper } from '../kit/reply.ts';
import { commandBeside } from './beside-mention.ts';
import { saidFailed } from './failed.ts';
import { hear } from './hear.ts';
import type { Incoming } from './intake/incoming.ts';
import type { Mention } from './mention.ts';
import { offerWhatWasMeant } from './offer-meant.ts';
import type { Spoken } from './spoken.ts';

/**
 * A command's words beside `@Bevaka` do the same, also in threads. Where they are none the message
 * is heard like any other, by its own event, and what it may have meant is offered here.
 */
export async function answerMention(
  parts: ListenerParts,
  incoming: Incoming,
  mention: Mention,
): Promise<void> {
  const { person, event } = mention;
  const { botUser } = parts.identity;
  const spoken = commandBeside(event.text, botUser, event.thread_ts !== undefined);
  const heard = asMessage(event, { team: person.team, botUser });
  const withFile = heard?.is === 'written' && heard.files.length > 0 ? heard : null;
  // A file and nothing else is a message with a file.
  if (withFile !== null && (spoken === null || spoken.words === '')) return;
  if (spoken === null) return offerWhatWasMeant(parts, mention);
  if (withFile !== null && spoken.name !== 'draft')
    await hear(parts, incoming, { ...withFile, text: '' });
  await answerWords(parts, incoming, { ...mention, spoken, files: withFile?.files ?? [] });
}

/** Answers a command that was written as a message, where it was written. */
export async function answerWords(
  parts: ListenerParts,
  incoming: Incoming,
  asking: Mention & {
    readonly spoken: Spoken & { readonly words: string };
    readonly files: readonly SharedFile[];
  },
): Promise<void> {
  const answer = await answerTo(parts, incoming, asking);
  await give(parts, asking, { answer, words: asking.spoken.words });
}

async function answerTo(
  parts: ListenerParts,
  incoming: Incoming,
  asking: Mention & { readonly spoken: Spoken; readonly files: readonly SharedFile[] },
): Promise<Answer> {
  const { person, event, spoken, files } = asking;
  const { channel, thread_ts: ts } = event;
  const thread = ts === undefined ? null : { channel, ts };
  const reply = thread && { channel, ts: event.ts, thread: thread.ts };
  const beside = { spoken, files, reply };
  const source = thread === null || channel.startsWith('D') ? 'message' : 'thread';
  const asked = await askedBy(parts, { person, source, channel, thread, ...beside });
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
