import type { Confirm } from '@slack/types';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { PressedAction } from '../../protocol/acts.ts';
import type { StateValue, StateValues } from '../../protocol/state-values.ts';

/** A message, a form or an App Home, as the elements in it need it. */
export type Surface = {
  state: StateValues;
  /** What is wrong with what was filled in, by block_id. */
  errors: Record<string, string>;
  /** The block and action under way, `b1/save`; everything else can still be pressed. */
  busy: string | null;
  set: (blockId: string, actionId: string, value: StateValue) => void;
  /** @returns false when the person was asked to confirm and did not */
  press: (action: PressedAction, confirm: Confirm | undefined) => Promise<boolean>;
};

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('Block Kit elements belong inside a SurfaceContext');
  return surface;
}
