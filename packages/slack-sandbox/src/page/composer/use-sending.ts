import { useState } from 'preact/hooks';

import type { Act } from '../../protocol/acts.ts';
import type { Ts } from '../../protocol/ids.ts';
import type { Conversation } from '../../protocol/snapshot.ts';
import { toWire } from '../mrkdwn/wire.ts';
import { useSeen } from '../tab/seen.ts';
import { readTyped } from './typed.ts';
import type { Attachments } from './use-attachments.ts';
import type { Draft } from './use-draft.ts';

type Needs = {
  conversation: Conversation;
  thread: Ts | undefined;
  draft: Draft;
  attachments: Attachments;
  isAlsoSent: boolean;
};

/** Sends what was written, as a command or as a message. */
export function useSending({ conversation, thread, draft, attachments, isAlsoSent }: Needs) {
  const { snapshot, words, act, tell } = useSeen();
  const [isSending, setIsSending] = useState(false);
  const hasSomething = draft.text.trim() !== '' || attachments.files.length > 0;
  const canSend = hasSomething && !isSending && !attachments.isUploading;

  async function send(): Promise<void> {
    const typed = readTyped(draft.text);
    if (!canSend) return;
    if (typed.kind === 'message') return deliver(message());
    if (thread) return tell(words.noCommandsInThreads(typed.command));
    if (attachments.files.length > 0) return tell(words.noFilesWithCommands);
    const { command, text } = typed;
    await deliver({ type: 'command', channel: conversation.id, command, text: wire(text) });
  }

  function message(): Act {
    return {
      type: 'say',
      channel: conversation.id,
      text: wire(draft.text.trim()),
      files: attachments.files.map(({ id }) => id),
      ...(thread && { threadTs: thread, replyBroadcast: isAlsoSent }),
    };
  }

  const wire = (text: string): string =>
    toWire(text, {
      people: snapshot.people,
      channels: snapshot.conversations.filter(({ kind }) => kind !== 'dm'),
    });

  /** The field is emptied at once, as in Slack; what could not be sent is put back. */
  async function deliver(what: Act): Promise<void> {
    const { text } = draft;
    draft.write('', 0);
    setIsSending(true);
    const answer = await act(what);
    setIsSending(false);
    if (answer.ok) attachments.clear();
    else draft.write(text, text.length);
  }

  return { send, isSending, canSend };
}
