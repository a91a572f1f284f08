import { useEffect, useRef } from 'preact/hooks';

import type { Message } from '../../protocol/message.ts';
import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';

/** Points at what to do with the decision that the guide has put into the channel. */
export function ReadHint({ message }: { message: Message }) {
  const { page, snapshot, words, act } = useSeen();
  const hint = useRef<HTMLElement>(null);
  // A decision is longer than a phone is high.
  useEffect(() => hint.current?.scrollIntoView({ block: 'nearest' }), []);
  const shortcut = snapshot.app.messageShortcuts[0];
  if (!shortcut) return null;
  const { channel, ts } = message;
  const press = (): void => {
    page.change({ hintAt: null });
    void act({ type: 'message-shortcut', callbackId: shortcut.callbackId, channel, ts });
  };
  return (
    <aside ref={hint} class="hint">
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
        <Icon name="close" />
      </button>
    </aside>
  );
}
