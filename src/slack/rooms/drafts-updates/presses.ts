import { approveDraft } from '../../../app/assignments/draft.ts';
import { sayReady } from '../../../app/assignments/say-ready.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import type { Signal } from '../../../domain/assignments/status-update.ts';
import { told } from '../../kit/about.ts';
import { target } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';

export function signals(signal: Signal): PressHandler {
  return async (parts, pressed) => {
    const { doer, value } = pressed;
    const request = { id: value[0] ?? '', doer, text: '', signal, message: null };
    return told(parts, pressed, 'updated', await giveUpdate(parts.ports, request));
  };
}

export const approvePressed: PressHandler = async (parts, pressed) => {
  const version = Number(pressed.value[1]);
  const outcome = await approveDraft(parts.ports, { ...target(pressed), version });
  return told(parts, pressed, 'approved', outcome);
};

export const sayReadyPressed: PressHandler = async (parts, pressed) =>
  told(parts, pressed, 'ready', await sayReady(parts.ports, target(pressed)));
