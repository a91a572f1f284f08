import { useEffect, useRef } from 'preact/hooks';

import { openModally } from '../dialogs/open-modally.ts';

type Needs = { isTop: boolean; onEscape: () => void };

/** Opens the dialog while its view is on top, and can lead to the first thing that is wrong in it. */
export function useModalDialog({ isTop, onEscape }: Needs) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !isTop) return undefined;
    const close = openModally(dialog);
    firstControl(dialog)?.focus();
    return close;
  }, [isTop]);
  const onCancel = (event: Event): void => {
    // A file field tells of its own closed window by the same event.
    if (event.target !== ref.current) return;
    event.preventDefault();
    onEscape();
  };
  // What is wrong may be drawn after the answer to the submission has come: whichever drawing has it.
  const isSought = useRef(false);
  useEffect(() => {
    const wrong = ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!isSought.current || !wrong) return;
    isSought.current = false;
    wrong.focus();
  });
  const leadToError = (): void => {
    isSought.current = true;
  };
  return { dialog: { ref, onCancel }, leadToError };
}

/** The form's first field rather than its cross, as far as there is one. */
function firstControl(dialog: HTMLElement): HTMLElement | null {
  const body = dialog.querySelector('.dialog-body');
  return body?.querySelector<HTMLElement>('input, textarea, select, button, a') ?? null;
}
