import type { KnownBlock } from '@slack/types';

import type { StateValue, StateValues } from './state-values.ts';

type Element = { type: string; action_id?: string } & Record<string, unknown>;

/** An element that a person fills in, in the block that it stands in. */
export type Field = { blockId: string; actionId: string; element: Element };

/** The elements that can be pressed or filled in, wherever on the surface they stand. */
export function fieldsOf(blocks: readonly KnownBlock[]): Field[] {
  return blocks.flatMap((block) =>
    elementsOf(block).map((element) => ({
      blockId: block.block_id ?? '',
      actionId: element.action_id ?? '',
      element,
    })),
  );
}

function elementsOf(block: KnownBlock): Element[] {
  // Block Kit's elements are plain JSON objects with a type; what else they hold is asked by name.
  if (block.type === 'actions') return block.elements as unknown as Element[];
  if (block.type === 'input') return [block.element as unknown as Element];
  if (block.type === 'section' && block.accessory !== undefined)
    return [block.accessory as unknown as Element];
  return [];
}

/** What an untouched element of each type says, from its initial value. */
const UNTOUCHED: Record<string, { field: keyof StateValue; initial: string; none: unknown }> = {
  plain_text_input: { field: 'value', initial: 'initial_value', none: null },
  email_text_input: { field: 'value', initial: 'initial_value', none: null },
  url_text_input: { field: 'value', initial: 'initial_value', none: null },
  number_input: { field: 'value', initial: 'initial_value', none: null },
  static_select: { field: 'selected_option', initial: 'initial_option', none: null },
  radio_buttons: { field: 'selected_option', initial: 'initial_option', none: null },
  checkboxes: { field: 'selected_options', initial: 'initial_options', none: [] },
  multi_static_select: { field: 'selected_options', initial: 'initial_options', none: [] },
  datepicker: { field: 'selected_date', initial: 'initial_date', none: null },
  timepicker: { field: 'selected_time', initial: 'initial_time', none: null },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time', none: null },
  users_select: { field: 'selected_user', initial: 'initial_user', none: null },
  multi_users_select: { field: 'selected_users', initial: 'initial_users', none: [] },
  channels_select: { field: 'selected_channel', initial: 'initial_channel', none: null },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels', none: [] },
  conversations_select: {
    field: 'selected_conversation',
    initial: 'initial_conversation',
    none: null,
  },
  multi_conversations_select: {
    field: 'selected_conversations',
    initial: 'initial_conversations',
    none: [],
  },
  file_input: { field: 'files', initial: '', none: [] },
};

/**
 * The whole state of a surface: what was given, and for every other input its initial value, as
 * Slack sends it. Values for inputs that are not there are left out.
 */
export function wholeState(blocks: readonly KnownBlock[], held: StateValues): StateValues {
  const whole: StateValues = {};
  for (const { blockId, actionId, element } of fieldsOf(blocks)) {
    const untouched = UNTOUCHED[element.type];
    if (untouched === undefined) continue;
    const value = held[blockId]?.[actionId] ?? {
      type: element.type,
      [untouched.field]: element[untouched.initial] ?? untouched.none,
    };
    whole[blockId] = { ...whole[blockId], [actionId]: { ...value, type: element.type } };
  }
  return whole;
}

/** Whether a person has filled it in. */
export function isFilled({ type: _type, ...answers }: StateValue): boolean {
  return Object.values(answers).some(
    (answer) => answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0),
  );
}

/** How many files, people or options were chosen; 0 where only one can be. */
export function chosenCount(value: StateValue): number {
  return Math.max(
    0,
    ...Object.values(value).map((answer) => (Array.isArray(answer) ? answer.length : 0)),
  );
}
