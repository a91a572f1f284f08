import { useState } from 'preact/hooks';

import { Dialog } from '../dialogs/dialog.tsx';
import { useSeen } from '../tab/seen.ts';

export function CreateChannel({ onDone }: { onDone: () => void }) {
  const { page, words, act } = useSeen();
  const [name, setName] = useState('');
  const [isPrivate, setIsPrivate] = useState(false);
  const create = async (): Promise<void> => {
    const answer = await act({ type: 'create-channel', name: name.trim(), isPrivate });
    if (!answer.ok) return;
    onDone();
    if (answer.channel) page.goToChannel(answer.channel);
  };
  return (
    <Dialog title={words.addChannel} class="dialog-small" onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <div class="dialog-body">
          <label class="field">
            <span class="field-label">{words.channelName}</span>
            <input
              class="input"
              autofocus
              required
              maxLength={80}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={isPrivate}
              onChange={({ currentTarget }) => setIsPrivate(currentTarget.checked)}
            />
            {words.privateChannel}
          </label>
        </div>
        <footer class="dialog-footer">
          <button type="submit" class="button button-primary">
            {words.create}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
