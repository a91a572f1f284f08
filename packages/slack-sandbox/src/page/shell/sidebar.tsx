import { useState } from 'preact/hooks';

import type { Conversation } from '../../protocol/snapshot.ts';
import { Avatar } from '../marks/avatar.tsx';
import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';
import { appDm } from '../tab/state.ts';
import { CreateChannel } from './create-channel.tsx';
import { SidebarItem } from './sidebar-item.tsx';

export function Sidebar() {
  const { snapshot, words } = useSeen();
  const [isCreating, setIsCreating] = useState(false);
  const channels = snapshot.conversations
    .filter(({ kind }) => kind !== 'dm')
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  return (
    <nav class="sidebar" aria-label={words.channels}>
      <p class="workspace-name">
        {snapshot.workspace.name} <span class="pill">{words.sandbox}</span>
      </p>
      <h2>{words.apps}</h2>
      <ul>
        <AppItem />
      </ul>
      <h2>
        {words.channels}
        <button
          type="button"
          class="sidebar-add"
          aria-label={words.addChannel}
          title={words.addChannel}
          onClick={() => setIsCreating(true)}
        >
          <Icon name="plus" />
        </button>
      </h2>
      <ul>
        {channels.map((channel) => (
          <ChannelItem key={channel.id} channel={channel} />
        ))}
      </ul>
      <h2>{words.directMessages}</h2>
      <ul>
        <DirectItems />
      </ul>
      {isCreating && <CreateChannel onDone={() => setIsCreating(false)} />}
    </nav>
  );
}

function AppItem() {
  const { page, state, snapshot } = useSeen();
  const dm = appDm(snapshot);
  const isHere = state.place.kind === 'home' || (dm && dm.id === state.place.channel);
  // What is unread is what one came for; without it the app's home is.
  const open = (): void =>
    dm && dm.unread > 0 ? page.goToChannel(dm.id) : page.go({ kind: 'home' });
  return (
    <SidebarItem isHere={isHere ?? false} unread={dm?.unread ?? 0} onPress={open}>
      <Avatar id={snapshot.app.user} name={snapshot.app.name} isBot />
      <span class="item-name">{snapshot.app.name}</span>
    </SidebarItem>
  );
}

function ChannelItem({ channel }: { channel: Conversation }) {
  const { page, state, words } = useSeen();
  const isHere = state.place.kind === 'conversation' && state.place.channel === channel.id;
  return (
    <SidebarItem
      isHere={isHere}
      unread={channel.unread}
      onPress={() => page.goToChannel(channel.id)}
    >
      <span class="item-sign" aria-hidden="true">
        {channel.kind === 'private' ? <Icon name="lock" /> : '#'}
      </span>
      <span class="item-name">{channel.name}</span>
      {channel.isShared && (
        <span role="img" aria-label={words.shared} title={words.shared}>
          <Icon name="outside" />
        </span>
      )}
    </SidebarItem>
  );
}

/** Everybody can be written to, as in a small workspace; a conversation is made when it is opened. */
function DirectItems() {
  const { page, state, snapshot, me, words } = useSeen();
  const others = snapshot.people.filter(({ id, isBot }) => !isBot && id !== me.id);
  return (
    <>
      {others.map(({ id, realName, isBot, isGuest, isStranger }) => {
        const dm = snapshot.conversations.find((each) => each.with === id);
        const isHere = state.place.kind === 'conversation' && state.place.channel === dm?.id;
        return (
          <SidebarItem
            key={id}
            isHere={isHere}
            unread={dm?.unread ?? 0}
            onPress={() => void page.goToPerson(id)}
          >
            <Avatar id={id} name={realName} isBot={isBot} />
            <span class="item-name">{realName}</span>
            {isGuest && <span class="pill">{words.guest}</span>}
            {isStranger && (
              <span role="img" aria-label={words.stranger} title={words.stranger}>
                <Icon name="outside" />
              </span>
            )}
          </SidebarItem>
        );
      })}
    </>
  );
}
