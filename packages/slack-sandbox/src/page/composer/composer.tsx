import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Ts } from '../../protocol/ids.ts';
import type { Conversation } from '../../protocol/snapshot.ts';
import { Icon } from '../marks/icon.tsx';
import { placeName } from '../tab/place-name.ts';
import { useSeen } from '../tab/seen.ts';
import { AttachmentRow } from './attachment-row.tsx';
import { CompletionList } from './completion-list.tsx';
import { complete } from './completion.ts';
import type { Attachments } from './use-attachments.ts';
import { useCompletion } from './use-completion.ts';
import { useDraft } from './use-draft.ts';
import { useSending } from './use-sending.ts';

type ComposerProps = {
  conversation: Conversation;
  thread?: Ts;
  label: string;
  attachments: Attachments;
};

export function Composer({ conversation, thread, label, attachments }: ComposerProps) {
  const { snapshot, words } = useSeen();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(conversation.id, thread, field);
  const [isAlsoSent, setIsAlsoSent] = useState(false);
  const sending = useSending({ conversation, thread, draft, attachments, isAlsoSent });
  const completion = useCompletion({
    text: draft.text,
    caret: draft.caret,
    all: {
      commands: snapshot.app.commands,
      people: snapshot.people,
      channels: snapshot.conversations,
    },
    take: (suggestion, at) => {
      const { text, caret } = complete(draft.text, at, suggestion.insert);
      draft.write(text, caret);
    },
  });
  useGrowingField(field, draft.text);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (completion.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void sending.send();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send();
      }}
    >
      <CompletionList {...completion.list} />
      <textarea
        ref={field}
        class="composer-field"
        rows={1}
        aria-autocomplete="list"
        aria-label={label}
        title={words.enterHint}
        placeholder={label}
        {...completion.aria}
        value={draft.text}
        onInput={({ currentTarget }) =>
          draft.write(currentTarget.value, currentTarget.selectionStart)
        }
        onSelect={({ currentTarget }) => draft.moveCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={(event) => attachments.add([...(event.clipboardData?.files ?? [])])}
      />
      <AttachmentRow attachments={attachments} />
      <div class="composer-foot">
        <AttachButton attachments={attachments} />
        {thread && (
          <label class="tick also-send">
            <input
              type="checkbox"
              checked={isAlsoSent}
              onChange={({ currentTarget }) => setIsAlsoSent(currentTarget.checked)}
            />
            <span>{words.alsoSend(placeName(conversation))}</span>
          </label>
        )}
        <button
          type="submit"
          class="button button-primary send"
          aria-busy={sending.isSending}
          disabled={!sending.canSend}
        >
          {words.send}
        </button>
      </div>
    </form>
  );
}

function AttachButton({ attachments }: { attachments: Attachments }) {
  const { words } = useSeen();
  return (
    <label class="attach" title={words.attach}>
      <Icon name="clip" />
      <input
        type="file"
        class="sr-only"
        multiple
        aria-label={words.attach}
        onChange={({ currentTarget }) => {
          attachments.add([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was taken away.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** The field is as high as its text, up to what the style allows. */
function useGrowingField(field: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [field, text]);
  useEffect(() => {
    // On a phone the keyboard would cover what one came to read.
    if (matchMedia('(hover: hover)').matches) field.current?.focus();
  }, [field]);
}
