import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

import { besideTrigger } from './beside.ts';

type MenuProps = {
  label: string;
  trigger: ComponentChildren;
  class?: string;
  isDisabled?: boolean;
  onOpen?: () => void;
  children: ComponentChildren;
};

/** A button that opens a menu. The menu is drawn only while it is open: every message has one. */
export function Menu({ label, trigger, class: kind, isDisabled, onOpen, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  const onToggle = ({ newState }: { newState: string }): void => {
    setIsOpen(newState === 'open');
    if (newState !== 'open') return;
    onOpen?.();
    // The items stand there after the next drawing.
    requestAnimationFrame(() => {
      if (!button.current || !list.current) return;
      besideTrigger(list.current, button.current);
      itemsIn(list.current)[0]?.focus();
    });
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={kind ?? 'icon-button'}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={label}
        disabled={isDisabled}
        popovertarget={id}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        class="menu"
        onToggle={onToggle}
        onKeyDown={moveFocus}
      >
        {isOpen && children}
      </div>
    </>
  );
}

type MenuItemProps = {
  onPress: () => void;
  isChecked?: boolean;
  isDangerous?: boolean;
  label?: string;
  class?: string;
  children: ComponentChildren;
};

export function MenuItem(item: MenuItemProps) {
  const { onPress, isChecked, isDangerous, label, class: kind = '', children } = item;
  return (
    <button
      type="button"
      role={isChecked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChecked}
      aria-label={label}
      title={label}
      class={`menu-item ${isDangerous ? 'is-dangerous' : ''} ${kind}`}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

function itemsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = itemsIn(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  items.at((at + step) % items.length)?.focus();
}
