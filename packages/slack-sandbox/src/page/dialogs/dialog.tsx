import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';
import { openModally } from './open-modally.ts';

type DialogProps = {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
};

/** A dialog over the page. The browser's own keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children, class: kind = '' }: DialogProps) {
  const { words } = useSeen();
  const titleId = useId();
  const dialog = useOpenDialog(onClose);
  return (
    <dialog {...dialog} class={`dialog ${kind}`} aria-labelledby={titleId}>
      <header class="dialog-header">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** What makes a `<dialog>` stand open from the moment it is drawn until it is taken away. */
function useOpenDialog(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const isOpen = useRef(true);
  useEffect(() => {
    const close = ref.current ? openModally(ref.current) : () => {};
    return () => {
      isOpen.current = false;
      close();
    };
  }, []);
  return {
    ref,
    onCancel: (event: Event) => {
      event.preventDefault();
      onClose();
    },
    // A second Escape closes a dialog whatever the page says; it must not be left half open then.
    onClose: () => {
      if (isOpen.current) onClose();
    },
  };
}
