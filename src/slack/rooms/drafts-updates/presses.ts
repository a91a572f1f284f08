import { approveDraft } from '../../../app/assignments/draft.ts';
import { sayReady } from '../../../app/assignments/say-ready.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import type { Signal } from '../../../domain/assignments/status-update.ts';
import { answerOf } from '../../kit/about.ts';
import { readByPress, targetOfPress } from '../../kit/opens.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { giveLateReasonPressed } from '../late-papers/presses.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { type Answer, say } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { whichVersion } from './which-version.ts';
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
  const [, pressedVersion, chosen] = pressed.value;
  const version = Number(pressedVersion);
  const request = { ...targetOfPress(pressed), version, evenIfOlder: chosen !== undefined };
  const done = await approveDraft(parts.ports, request);
  if (!done.ok && done.why === 'newer-draft') return askWhichVersion(parts, pressed, version);
  // The papers are sent: it is asked for as a late paper, with its reason.
  if (!done.ok && done.why === 'papers-dispatched') return giveLateReasonPressed(parts, pressed);
  return answerOf(parts, pressed, draftsUpdatesWordsIn(pressed.language).isApproved, done);
};

function askWhichVersion(parts: ListenerParts, pressed: Pressed, version: number): Promise<Answer> {
  return readByPress(parts, pressed, async ({ assignment, committee }) => {
    const view = await viewOf(parts.ports, assignment, committee);
    return say(whichVersion(view, version, pressed.language));
  });
}

export const sayReadyPressed: PressHandler = async (parts, pressed) => {
  const { isHolderTold } = draftsUpdatesWordsIn(pressed.language);
  return answerOf(
    parts,
    pressed,
    isHolderTold,
    await sayReady(parts.ports, targetOfPress(pressed)),
  );
};
