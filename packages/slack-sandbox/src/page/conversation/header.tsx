import type { Conversation } from '../../protocol/snapshot.ts';
import { Avatar } from '../marks/avatar.tsx';
import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';
import { MembersMenu } from './members-menu.tsx';

export function ConversationHeader({ conversation }: { conversation: Conversation }) {
  const { snapshot, words } = useSeen();
  const { name, kind, topic, isShared, isArchived } = conversation;
  const other = snapshot.people.find(({ id }) => id === conversation.with);
  return (
    <header class="pane-header">
      {other && <Avatar id={other.id} name={other.realName} isBot={other.isBot} />}
      <div class="pane-title">
        <h1>
          {kind !== 'dm' && (
            <span aria-hidden="true">{kind === 'private' ? <Icon name="lock" /> : '#'}</span>
          )}
          {name}
          {isShared && <span class="pill">{words.shared}</span>}
          {isArchived && <span class="pill">{words.archived}</span>}
        </h1>
        {(topic || other?.title) && <p class="pane-topic">{topic || other?.title}</p>}
      </div>
      {kind !== 'dm' && <MembersMenu conversation={conversation} />}
    </header>
  );
}
