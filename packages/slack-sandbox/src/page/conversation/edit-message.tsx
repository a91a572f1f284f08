import { useState } from 'preact/hooks';

import type { Message } from '../../protocol/message.ts';
import { fromWire, toWire } from '../mrkdwn/wire.ts';
import { useSeen } from '../tab/seen.ts';

export function EditMessage({ message, onDone }: { message: Message; onDone: () => void }) {
  const { snapshot, words, act } = useSeen();
  const names = { people: snapshot.people, channels: snapshot.conversations };
  const [text, setText] = useState(() => fromWire(message.text, names));
  const { channel, ts } = message;
  const save = async (): Promise<void> => {
    const answer = await act({ type: 'edit', channel, ts, text: toWire(text, names) });
    if (answer.ok) onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        class="input"
        aria-label={words.edit}
        autofocus
        rows={Math.min(8, text.split('\n').length + 1)}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="edit-buttons">
        <button type="button" class="button" onClick={onDone}>
          {words.cancel}
        </button>
        <button type="submit" class="button button-primary" disabled={!text.trim()}>
          {words.save}
        </button>
      </div>
    </form>
  );
}
