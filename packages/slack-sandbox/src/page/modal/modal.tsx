import { useId, useRef, useState } from 'preact/hooks';

import type { OpenView } from '../../protocol/snapshot.ts';
import { Blocks } from '../blocks/block.tsx';
import { Toast } from '../dialogs/toast.tsx';
import { Icon } from '../marks/icon.tsx';
import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import { useHeldState } from '../surface/held-state.ts';
import { SurfaceContext } from '../surface/surface.ts';
import { useLiveSurface } from '../surface/use-live-surface.tsx';
import { useSeen } from '../tab/seen.ts';
import { useModalDialog } from './use-modal-dialog.ts';

type ModalProps = { view: OpenView; isTop: boolean; isFirst: boolean; toast: string | null };

export function Modal({ view, isTop, isFirst, toast }: ModalProps) {
  const { act, words } = useSeen();
  const titleId = useId();
  const [isSending, setIsSending] = useState(false);
  const held = useHeldState(view.blocks, view.hash);
  const { surface, question } = useLiveSurface({ view: view.id }, held, view.errors);
  const close = (clear: boolean): void =>
    void act({ type: 'close-view', view: view.id, ...(clear && { clear }) });
  const { dialog, leadToError } = useModalDialog({ isTop, onEscape: () => close(false) });

  // Known at once, where what is drawn is known a moment later: Enter pressed twice sends once.
  const isUnderWay = useRef(false);

  async function submit(): Promise<void> {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsSending(true);
    await act({ type: 'submit-view', view: view.id, state: held.now() });
    leadToError();
    isUnderWay.current = false;
    setIsSending(false);
  }

  return (
    <dialog {...dialog} class="dialog modal" aria-labelledby={titleId}>
      <SurfaceContext.Provider value={surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (view.submit) void submit();
          }}
        >
          <header class="dialog-header">
            <h2 id={titleId}>{withEmoji(view.title.text)}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              onClick={() => close(true)}
            >
              <Icon name="close" />
            </button>
          </header>
          <div class="dialog-body">
            <Blocks blocks={view.blocks} />
          </div>
          {isTop && <Toast toast={toast} />}
          <footer class="dialog-footer">
            <button type="button" class="button" onClick={() => close(false)}>
              {view.close ? withEmoji(view.close.text) : words[isFirst ? 'cancel' : 'back']}
            </button>
            {view.submit && (
              <button
                type="submit"
                class="button button-primary"
                disabled={isSending}
                aria-busy={isSending}
              >
                {withEmoji(view.submit.text)}
              </button>
            )}
          </footer>
        </form>
        {question}
      </SurfaceContext.Provider>
    </dialog>
  );
}
