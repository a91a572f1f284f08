import { approveDraft } from '../../../app/assignments/draft.ts';
import { sayReady } from '../../../app/assignments/say-ready.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import type { Signal } from '../../../domain/assignments/status-update.ts';
import { answerOf } from '../../kit/about.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { giveLateReasonPressed } from '../late-papers/presses.ts';
import { draftsUpdatesWordsIn } from './words.ts';

export function signals(signal: Signal): PressHandler {
  return async (parts, pressed) => {
    const { doer, value } = pressed;
    const request = { id: value[0] ?? '', doer, text: '', signal, message: null };
    const { isUpdated } = draftsUpdatesWordsIn(pressed.language);
    return answerOf(parts, pressed, isUpdated, await giveUpdate(parts.ports, request));
  };
}

export const approvePressed: PressHandler = async (parts, pressed) => {
  const version = Number(pressed.value[1]);
  const done = await approveDraft(parts.ports, { ...targetOfPress(pressed), version });
  // The papers are sent: it is asked for as a late paper, with its reason.
  if (!done.ok && done.why === 'papers-dispatched') return giveLateReasonPressed(parts, pressed);
  return answerOf(parts, pressed, draftsUpdatesWordsIn(pressed.language).isApproved, done);
};

export const sayReadyPressed: PressHandler = async (parts, pressed) => {
  const { isHolderTold } = draftsUpdatesWordsIn(pressed.language);
  return answerOf(
    parts,
    pressed,
    isHolderTold,
    await sayReady(parts.ports, targetOfPress(pressed)),
  );
};
