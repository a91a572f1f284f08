import { useEffect, useRef, useState } from 'preact/hooks';

import type { Message } from '../../protocol/message.ts';
import { ReadHint } from '../guide/read-hint.tsx';
import { Avatar } from '../marks/avatar.tsx';
import { Icon } from '../marks/icon.tsx';
import { momentOf, timeOf } from '../reader/clock.ts';
import { useSeen } from '../tab/seen.ts';
import { EditMessage } from './edit-message.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageContent } from './message-content.tsx';
import { Reactions } from './reactions.tsx';
import { ThreadSummary } from './thread-summary.tsx';

type MessageProps = { message: Message; isContinued: boolean; isThread: boolean };

export function MessageView({ message, isContinued, isThread }: MessageProps) {
  const { words, state } = useSeen();
  const author = useAuthor(message);
  const pointed = usePointedAt(message);
  const [isEditing, setIsEditing] = useState(false);
  if (message.isNotice || message.isTombstone)
    return <Notice message={message} isThread={isThread} />;
  return (
    <article
      ref={pointed.ref}
      class={`message ${isContinued ? 'is-continued' : ''} ${message.isEphemeral ? 'is-whisper' : ''} ${pointed.isHere ? 'is-pointed' : ''}`}
      aria-label={author.name}
      data-ts={message.ts}
    >
      {isContinued ? <span class="avatar-space" /> : <Avatar {...author} />}
      <div class="message-body">
        {message.isEphemeral && (
          <p class="whisper-note">
            <Icon name="eye" /> {words.onlyYou}
          </p>
        )}
        {message.isBroadcast && (
          <p class="whisper-note">{isThread ? words.alsoInChannel : words.repliedInThread}</p>
        )}
        {!isContinued && <Byline message={message} name={author.name} isApp={author.isBot} />}
        {isEditing ? (
          <EditMessage message={message} onDone={() => setIsEditing(false)} />
        ) : (
          <MessageContent message={message} />
        )}
        <Reactions message={message} />
        {!isThread && <ThreadSummary message={message} />}
        {state.hintAt === message.ts && !isThread && <ReadHint message={message} />}
        {message.isEphemeral && <Dismiss message={message} />}
      </div>
      {!message.isEphemeral && !isEditing && (
        <MessageActions message={message} isThread={isThread} onEdit={() => setIsEditing(true)} />
      )}
    </article>
  );
}

/** Whether a followed link led here, and then the message is brought into sight. */
function usePointedAt({ ts }: Message) {
  const { state } = useSeen();
  const ref = useRef<HTMLElement>(null);
  const isHere = state.pointedAt === ts;
  useEffect(() => {
    if (isHere) ref.current?.scrollIntoView({ block: 'center' });
  }, [isHere]);
  return { ref, isHere };
}

/** Slack itself speaks through Slackbot when the app did not. */
function useAuthor({ from, isFromApp, isFromSlack }: Message) {
  const { nameOf, snapshot } = useSeen();
  if (isFromSlack) return { id: 'USLACKBOT', name: 'Slackbot', isBot: true };
  const isBot = isFromApp || from === snapshot.app.user;
  return { id: from, name: nameOf(from), isBot };
}

function Byline({ message, name, isApp }: { message: Message; name: string; isApp: boolean }) {
  const { reader, words } = useSeen();
  return (
    <p class="byline">
      <b>{name}</b>
      {isApp && <span class="pill">{words.app}</span>}
      <time dateTime={message.storyAt} title={momentOf(message.storyAt, reader)}>
        {timeOf(message.storyAt, reader)}
      </time>
    </p>
  );
}

function Notice({ message, isThread }: { message: Message; isThread: boolean }) {
  const { words } = useSeen();
  return (
    <div class="notice" data-ts={message.ts}>
      {message.isTombstone ? <p>{words.deleted}</p> : <MessageContent message={message} />}
      {!isThread && <ThreadSummary message={message} />}
    </div>
  );
}

function Dismiss({ message }: { message: Message }) {
  const { words, act } = useSeen();
  const { channel, ts } = message;
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => void act({ type: 'dismiss', channel, ts })}
    >
      {words.dismiss}
    </button>
  );
}
