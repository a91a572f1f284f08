import type { ComponentChildren } from 'preact';

import { useSeen } from '../tab/seen.ts';

type ItemProps = {
  isHere: boolean;
  unread: number;
  onPress: () => void;
  children: ComponentChildren;
};

/** A line of the list, with how much is unread there. */
export function SidebarItem({ isHere, unread, onPress, children }: ItemProps) {
  const { words } = useSeen();
  return (
    <li>
      <button
        type="button"
        class={`item ${unread > 0 ? 'is-unread' : ''}`}
        aria-current={isHere ? 'page' : undefined}
        onClick={onPress}
      >
        {children}
        {unread > 0 && (
          <span class="badge" role="img" aria-label={words.unread(unread)}>
            {unread}
          </span>
        )}
      </button>
    </li>
  );
}
