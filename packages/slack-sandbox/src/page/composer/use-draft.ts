import { useEffect, useState } from 'preact/hooks';

import type { ChannelId, Ts } from '../../protocol/ids.ts';
import { useSeen } from '../tab/seen.ts';

export type Draft = {
  text: string;
  caret: number;
  write: (text: string, caret: number) => void;
  moveCaret: (caret: number) => void;
};

/** What is being written; it is still there when one comes back to the channel. */
export function useDraft(
  channel: ChannelId,
  thread: Ts | undefined,
  field: { current: HTMLTextAreaElement | null },
): Draft {
  const { page, state } = useSeen();
  const key = `${channel}/${thread ?? ''}`;
  const [written, setWritten] = useState(() => {
    const text = page.drafts.get(key) ?? '';
    return { text, caret: text.length };
  });

  const write = (text: string, caret: number): void => {
    page.drafts.set(key, text);
    setWritten({ text, caret });
    // The caret goes where the text was completed, once the field holds the new text.
    requestAnimationFrame(() => {
      if (field.current?.value === text) field.current.setSelectionRange(caret, caret);
    });
  };

  const { prefill } = state;
  useEffect(() => {
    if (!prefill || prefill.channel !== channel || thread) return;
    write(prefill.text, prefill.text.length);
    page.change({ prefill: null });
    field.current?.focus();
  }, [prefill]);

  return {
    ...written,
    write,
    moveCaret: (caret) => setWritten((before) => ({ ...before, caret })),
  };
}
