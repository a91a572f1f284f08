import type { Person } from '../../protocol/snapshot.ts';
import { Menu, MenuItem } from '../dialogs/menu.tsx';
import { Avatar } from '../marks/avatar.tsx';
import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';

/** Whom one acts as. The number beside a person says that the app has written to them. */
export function PersonSwitcher() {
  const { page, snapshot, state, me, words } = useSeen();
  const unreadOf = (id: string): number =>
    state.news.find(({ person }) => person === id)?.unread ?? 0;
  return (
    <Menu
      class="person-switcher"
      label={`${words.actAs} ${me.realName}. ${words.changePerson}`}
      onOpen={() => void page.lookForNews()}
      trigger={
        <>
          <Avatar id={me.id} name={me.realName} isBot={me.isBot} />
          <span class="person-switcher-name">
            <b>{me.realName}</b>
            <small>{me.title}</small>
          </span>
          <Icon name="down" />
        </>
      }
    >
      <p class="menu-title">{words.actAs}</p>
      {snapshot.people
        .filter(({ isBot }) => !isBot)
        .map((person) => (
          <MenuItem
            key={person.id}
            class="person-item"
            isChecked={person.id === me.id}
            onPress={() => void page.become(person.id)}
          >
            <Avatar id={person.id} name={person.realName} isBot={false} />
            <span class="person-item-name">
              {person.realName}
              <PersonDetail person={person} />
            </span>
            {unreadOf(person.id) > 0 && (
              <span class="badge" title={words.unread(unreadOf(person.id))}>
                {unreadOf(person.id)}
              </span>
            )}
          </MenuItem>
        ))}
      <VacationItem />
    </Menu>
  );
}

/** One's own status, as in Slack: an app may ask what it says. */
function VacationItem() {
  const { me, words, act } = useSeen();
  const status =
    me.status === '' ? { emoji: ':palm_tree:', text: words.vacation } : { emoji: '', text: '' };
  return (
    <MenuItem class="status-item" onPress={() => void act({ type: 'set-status', ...status })}>
      {me.status === '' ? words.setVacation : words.clearStatus}
    </MenuItem>
  );
}

function PersonDetail({ person }: { person: Person }) {
  const { words } = useSeen();
  const language = new Intl.DisplayNames(words.localeTag, { type: 'language' });
  const details = [
    person.isGuest ? words.guest : person.title,
    person.isStranger ? words.stranger : '',
    person.status,
    person.locale.startsWith('sv') ? '' : (language.of(person.locale.slice(0, 2)) ?? ''),
  ];
  return <small>{details.filter(Boolean).join(' · ')}</small>;
}
