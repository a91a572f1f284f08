import { useMemo } from 'preact/hooks';

import type { Ts } from '../../protocol/ids.ts';
import type { Conversation } from '../../protocol/snapshot.ts';
import { Composer } from '../composer/composer.tsx';
import { useAttachments } from '../composer/use-attachments.ts';
import { Icon } from '../marks/icon.tsx';
import { placeName } from '../tab/place-name.ts';
import { useSeen } from '../tab/seen.ts';
import { threadOf } from '../tab/state.ts';
import { DropArea } from './drop-area.tsx';
import { MessageList } from './message-list.tsx';

/** A thread beside its channel; on a phone in its place. */
export function ThreadPane({ conversation, root }: { conversation: Conversation; root: Ts }) {
  const { page, state, words } = useSeen();
  const known = state.known[conversation.id];
  const messages = useMemo(() => threadOf(known, root), [known, root]);
  const attachments = useAttachments();
  return (
    <aside class="pane thread-pane" aria-label={words.thread}>
      <header class="pane-header">
        <div class="pane-title">
          <h1>{words.thread}</h1>
          <p class="pane-topic">{placeName(conversation)}</p>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={words.closeThread}
          onClick={() => page.goToChannel(conversation.id)}
        >
          <Icon name="close" />
        </button>
      </header>
      <DropArea onFiles={attachments.add}>
        <MessageList messages={messages} place={words.thread} isThread />
        {conversation.isMember && (
          <Composer
            conversation={conversation}
            thread={root}
            label={words.replyPlaceholder}
            attachments={attachments}
          />
        )}
      </DropArea>
    </aside>
  );
}
