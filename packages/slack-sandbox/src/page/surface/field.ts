import type { Confirm } from '@slack/types';

import type { StateValue } from '../../protocol/state-values.ts';
import { useSurface } from './surface.ts';

/** Where an element stands, and what tells people what it is for. */
export type Placing = {
  blockId: string;
  /** The app is told of every change, not only when a form is sent in. */
  isPressed: boolean;
  isRequired?: boolean;
  /** In an input block: the ids of its control, its label, its hint and its error. */
  id?: string;
  labelledBy?: string;
  describedBy?: string;
  isInvalid?: boolean;
};

export type Fillable = {
  type: string;
  action_id?: string;
  confirm?: Confirm;
  placeholder?: { text: string };
};

export type Field = {
  value: StateValue;
  isBusy: boolean;
  /** Takes a new value, and tells the app where it wants to be told. */
  change: (value: Partial<StateValue>) => void;
  /** Takes a new value silently, as while somebody is still typing. */
  hold: (value: Partial<StateValue>) => void;
  tellApp: () => void;
  /** For the control itself; an element without a label is named by its placeholder. */
  aria: Record<string, string | boolean | undefined>;
};

export function useField(element: Fillable, at: Placing, name = element.placeholder?.text): Field {
  const surface = useSurface();
  const actionId = element.action_id ?? '';
  const value = surface.state[at.blockId]?.[actionId] ?? { type: element.type };
  const key = { blockId: at.blockId, actionId };

  const hold = (changed: Partial<StateValue>): StateValue => {
    const held = { ...value, ...changed, type: element.type };
    surface.set(at.blockId, actionId, held);
    return held;
  };
  const press = async (pressed: StateValue): Promise<void> => {
    const isDone = await surface.press({ ...key, ...pressed }, element.confirm);
    if (!isDone) surface.set(at.blockId, actionId, value);
  };

  return {
    value,
    isBusy: surface.busy === `${at.blockId}/${actionId}`,
    hold,
    change: (changed) => {
      const held = hold(changed);
      if (at.isPressed) void press(held);
    },
    tellApp: () => void press(value),
    aria: {
      id: at.id,
      'aria-label': at.labelledBy ? undefined : name,
      'aria-labelledby': at.labelledBy,
      'aria-describedby': at.describedBy,
      'aria-invalid': at.isInvalid ?? undefined,
      'aria-required': at.isRequired ?? undefined,
    },
  };
}
