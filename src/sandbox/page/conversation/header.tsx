import type { Conversation } from '../../protocol.ts';
import { Menu, MenuItem } from '../dialogs/menu.tsx';
import { useSeen } from '../seen.ts';
import { Avatar } from '../shell/avatar.tsx';
import { Icon } from '../shell/icon.tsx';

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

/** Who is in a channel, who can be added, and what else can be done with it. */
function MembersMenu({ conversation }: { conversation: Conversation }) {
  const { snapshot, me, words, act } = useSeen();
  const { id: channel, members, isMember, isShared } = conversation;
  const inside = snapshot.people.filter(({ id }) => members.includes(id));
  const outside = snapshot.people.filter(({ id }) => !members.includes(id) && id !== me.id);
  return (
    <Menu
      class="button members-button"
      label={words.members(members.length)}
      trigger={
        <>
          <Icon name="people" /> {members.length}
        </>
      }
    >
      <p class="menu-title">{words.members(members.length)}</p>
      {inside.map(({ id, realName }) => (
        <MenuItem
          key={id}
          label={id === me.id ? words.leave : words.removeMember(realName)}
          onPress={() =>
            void act(
              id === me.id ? { type: 'leave', channel } : { type: 'remove', channel, person: id },
            )
          }
        >
          <span>
            {realName} {id === me.id && <span class="quiet">({words.you})</span>}
          </span>
          <Icon name="close" />
        </MenuItem>
      ))}
      {isMember && outside.length > 0 && <p class="menu-title">{words.addMember}</p>}
      {isMember &&
        outside.map(({ id, realName }) => (
          <MenuItem key={id} onPress={() => void act({ type: 'invite', channel, person: id })}>
            <span>{realName}</span>
            <Icon name="plus" />
          </MenuItem>
        ))}
      <MenuItem onPress={() => void act({ type: 'share-channel', channel, isShared: !isShared })}>
        {isShared ? words.unshare : words.share}
      </MenuItem>
    </Menu>
  );
}
