import type { Message } from '../../protocol.ts';
import { useSeen } from '../seen.ts';

/** Points at what to do with the decision that the guide has put into the channel. */
export function ReadHint({ message }: { message: Message }) {
  const { page, snapshot, words, act } = useSeen();
  const shortcut = snapshot.app.messageShortcuts[0];
  if (!shortcut) return null;
  const { channel, ts } = message;
  const press = (): void => {
    page.change({ hintAt: null });
    void act({ type: 'message-shortcut', callbackId: shortcut.callbackId, channel, ts });
  };
  return (
    <aside class="hint">
      <p>{words.hintRead(shortcut.name)}</p>
      <button type="button" class="button button-primary" onClick={press}>
        {shortcut.name}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.close}
        onClick={() => page.change({ hintAt: null })}
      >
        ✕
      </button>
    </aside>
  );
}
