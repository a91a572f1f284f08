import type { Conversation, Person } from '../../protocol/snapshot.ts';
import { Menu, MenuItem } from '../dialogs/menu.tsx';
import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';

type InChannel = { conversation: Conversation };

/** Who is in a channel, who can be added, and what else can be done with it. */
export function MembersMenu({ conversation }: InChannel) {
  const { snapshot, words, act } = useSeen();
  const { id: channel, members, isMember, isShared } = conversation;
  const isInside = ({ id }: Person): boolean => members.includes(id);
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
      {snapshot.people.filter(isInside).map((person) => (
        <Member key={person.id} person={person} channel={channel} />
      ))}
      {isMember && <Outside conversation={conversation} />}
      <MenuItem onPress={() => void act({ type: 'share-channel', channel, isShared: !isShared })}>
        {isShared ? words.unshare : words.share}
      </MenuItem>
    </Menu>
  );
}

/** The name leads to the person; only the cross beside it takes the person out. */
function Member({ person, channel }: { person: Person; channel: string }) {
  const { page, me, words, act } = useSeen();
  const isMe = person.id === me.id;
  return (
    <div class="member">
      <MenuItem onPress={() => void (isMe || page.goToPerson(person.id))}>
        <span>
          {person.realName} {isMe && <span class="quiet">({words.you})</span>}
        </span>
      </MenuItem>
      <MenuItem
        class="member-remove"
        label={isMe ? words.leave : words.removeMember(person.realName)}
        onPress={() =>
          void act(
            isMe ? { type: 'leave', channel } : { type: 'remove', channel, person: person.id },
          )
        }
      >
        <Icon name="close" />
      </MenuItem>
    </div>
  );
}

function Outside({ conversation: { id: channel, members } }: InChannel) {
  const { snapshot, words, act } = useSeen();
  const outside = snapshot.people.filter(({ id }) => !members.includes(id));
  if (outside.length === 0) return null;
  return (
    <>
      <p class="menu-title">{words.addMember}</p>
      {outside.map(({ id, realName }) => (
        <MenuItem key={id} onPress={() => void act({ type: 'invite', channel, person: id })}>
          <span>{realName}</span>
          <Icon name="plus" />
        </MenuItem>
      ))}
    </>
  );
}
