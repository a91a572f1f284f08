import type { KnownBlock } from '@slack/types';
import { useRef, useState } from 'preact/hooks';

import type { StateValue, StateValues } from '../../protocol/state-values.ts';
import { wholeState } from '../../protocol/whole-state.ts';

export type HeldState = {
  /** As it is this moment, also between two drawings. */
  now: () => StateValues;
  set: (blockId: string, actionId: string, value: StateValue) => void;
};

/**
 * What is filled in on a surface. With a new version of the blocks everything stays that stands
 * under an unchanged block_id and action_id, whatever initial value the new version gives: so does
 * Slack, and an app that wants a field emptied has to name its block anew.
 */
export function useHeldState(blocks: readonly KnownBlock[], version: string): HeldState {
  const held = useRef<{ version: string; state: StateValues } | null>(null);
  const [, drawAgain] = useState(0);
  if (held.current?.version !== version)
    held.current = { version, state: wholeState(blocks, held.current?.state ?? {}) };
  return {
    now: () => held.current?.state ?? {},
    set: (blockId, actionId, value) => {
      const state = held.current?.state ?? {};
      const changed = { ...state, [blockId]: { ...state[blockId], [actionId]: value } };
      held.current = { version, state: changed };
      drawAgain((count) => count + 1);
    },
  };
}
