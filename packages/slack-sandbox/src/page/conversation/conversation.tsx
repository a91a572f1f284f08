import { useMemo } from 'preact/hooks';

import type { Conversation } from '../../protocol/snapshot.ts';
import { Composer } from '../composer/composer.tsx';
import { useAttachments } from '../composer/use-attachments.ts';
import { AppTabs } from '../home/app-tabs.tsx';
import { placeName } from '../tab/place-name.ts';
import { useSeen } from '../tab/seen.ts';
import { topLevel } from '../tab/state.ts';
import { DropArea } from './drop-area.tsx';
import { ConversationHeader } from './header.tsx';
import { MessageList } from './message-list.tsx';

type ConversationProps = {
  conversation: Conversation;
  /** A thread is open beside it; on a phone only the thread is seen then. */
  isBeside: boolean;
};

export function ConversationView({ conversation, isBeside }: ConversationProps) {
  const { state, snapshot, words } = useSeen();
  const known = state.known[conversation.id];
  const messages = useMemo(() => topLevel(known), [known]);
  const attachments = useAttachments();
  const place = placeName(conversation);
  return (
    <main class={`pane ${isBeside ? 'is-beside' : ''}`}>
      <ConversationHeader conversation={conversation} />
      {conversation.with === snapshot.app.user && <AppTabs />}
      <DropArea onFiles={attachments.add}>
        {known?.isLoaded ? (
          <MessageList messages={messages} place={place} hasMore={known.hasMore} />
        ) : (
          <div class="messages" aria-busy="true" />
        )}
        {conversation.isMember ? (
          <Composer
            conversation={conversation}
            label={words.writeTo(place)}
            attachments={attachments}
          />
        ) : (
          <JoinBar conversation={conversation} />
        )}
      </DropArea>
    </main>
  );
}

function JoinBar({ conversation }: { conversation: Conversation }) {
  const { words, act } = useSeen();
  return (
    <div class="join-bar">
      <p>{words.notMember(conversation.name)}</p>
      <button
        type="button"
        class="button button-primary"
        onClick={() => void act({ type: 'join', channel: conversation.id })}
      >
        {words.join}
      </button>
    </div>
  );
}
