import type { ComponentChildren } from 'preact';

import { Dialog } from './dialog.tsx';

type ConfirmProps = {
  title: string;
  yes: string;
  no: string;
  isDangerous?: boolean;
  children: ComponentChildren;
  onAnswer: (isYes: boolean) => void;
};

export function Confirm({ title, yes, no, isDangerous, children, onAnswer }: ConfirmProps) {
  return (
    <Dialog title={title} class="dialog-small" onClose={() => onAnswer(false)}>
      <div class="dialog-body">{children}</div>
      <footer class="dialog-footer">
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {no}
        </button>
        <button
          type="button"
          class={`button ${isDangerous ? 'button-danger' : 'button-primary'}`}
          onClick={() => onAnswer(true)}
        >
          {yes}
        </button>
      </footer>
    </Dialog>
  );
}
