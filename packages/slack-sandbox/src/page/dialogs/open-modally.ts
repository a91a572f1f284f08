/**
 * Opens a dialog above everything else.
 * @returns closes it and gives the focus back. The browser would do that too, but by the time that
 * the page calls this, the dialog has already been taken out of it.
 */
export function openModally(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    dialog.close();
    if (before instanceof HTMLElement) before.focus();
  };
}
