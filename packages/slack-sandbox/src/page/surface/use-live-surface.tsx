import type { Confirm as ConfirmObject } from '@slack/types';
import { useState } from 'preact/hooks';

import type { PressedAction, PressedOn } from '../../protocol/acts.ts';
import { Confirm } from '../dialogs/confirm.tsx';
import { TextObjectView } from '../mrkdwn/text-object.tsx';
import { useSeen } from '../tab/seen.ts';
import type { HeldState } from './held-state.ts';
import type { Surface } from './surface.ts';

type Question = { confirm: ConfirmObject; answer: (isYes: boolean) => void };

/** A surface whose elements work: they ask first where they should, and then tell the app. */
export function useLiveSurface(
  on: PressedOn | null,
  held: HeldState,
  errors: Record<string, string> = {},
) {
  const { act } = useSeen();
  const [busy, setBusy] = useState<string | null>(null);
  const [pending, setPending] = useState<Question | null>(null);

  async function press(action: PressedAction, confirm: ConfirmObject | undefined) {
    if (confirm && !(await askFirst(confirm))) return false;
    if (!on) return true;
    setBusy(`${action.blockId}/${action.actionId}`);
    await act({ type: 'press', on, action, state: held.now() });
    setBusy(null);
    return true;
  }

  async function askFirst(confirm: ConfirmObject): Promise<boolean> {
    const isYes = await new Promise<boolean>((answer) => setPending({ confirm, answer }));
    setPending(null);
    return isYes;
  }

  const surface: Surface = { state: held.now(), errors, busy, set: held.set, press };
  const question = pending && <AskFirst confirm={pending.confirm} onAnswer={pending.answer} />;
  return { surface, question };
}

function AskFirst({
  confirm,
  onAnswer,
}: {
  confirm: ConfirmObject;
  onAnswer: (isYes: boolean) => void;
}) {
  const { words } = useSeen();
  return (
    <Confirm
      title={confirm.title?.text ?? ''}
      yes={confirm.confirm?.text ?? words.yes}
      no={confirm.deny?.text ?? words.no}
      isDangerous={confirm.style === 'danger'}
      onAnswer={onAnswer}
    >
      <TextObjectView text={confirm.text} />
    </Confirm>
  );
}
