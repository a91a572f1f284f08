import type { InputBlock, PlainTextOption } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { plain, shortened } from './text.ts';
import { fieldWordsIn, type SharedField } from './words.ts';

/** A field to ask for. `at` tells fields of one kind apart where a form has several. */
export type FormField = {
  readonly language: Language;
  readonly optional?: boolean;
  readonly at?: number;
  /** Instead of the field's usual hint; empty for none. */
  readonly hint?: string;
} & (
  | { readonly field: SharedField; readonly label?: string }
  | { readonly field: string; readonly label: string }
);

/** The longest text that a field takes, by Slack's own limit. */
export const LONGEST_INPUT = 3000;
const LONGEST_HINT = 2000;
const LONGEST_LINE = 500;

/** The block's id is the field's name, so that an error found later can be shown at it. */
export function blockId(field: string, at?: number): string {
  return at === undefined ? field : `${field}:${at}`;
}

export function textInput(
  field: FormField,
  how: { initial?: string; lines?: 'one' | 'many'; most?: number } = {},
): InputBlock {
  const { initial = '', lines = 'one' } = how;
  const most = how.most ?? (lines === 'many' ? LONGEST_INPUT : LONGEST_LINE);
  // A value above the limit would make Slack refuse the form, and an empty one means nothing.
  const value = shortened(initial, most);
  return input(field, {
    type: 'plain_text_input',
    action_id: field.field,
    multiline: lines === 'many',
    max_length: most,
    ...(value === '' ? {} : { initial_value: value }),
  });
}

/** One of several; `initial` is an option's value, and one that is not offered is left out. */
export function selectInput(
  field: FormField,
  { options, initial }: { options: PlainTextOption[]; initial: string | null },
): InputBlock {
  return input(field, {
    type: 'static_select',
    action_id: field.field,
    options,
    ...initialOption(options, initial),
  });
}

/** Any number of many; `initial` are options' values. */
export function severalInput(
  field: FormField,
  { options, initial }: { options: PlainTextOption[]; initial: readonly string[] },
): InputBlock {
  const chosen = options.filter(({ value }) => value !== undefined && initial.includes(value));
  return input(field, {
    type: 'multi_static_select',
    action_id: field.field,
    options,
    ...(chosen.length > 0 && { initial_options: chosen }),
  });
}

/** One of a few, all shown. */
export function radioInput(
  field: FormField,
  { options, initial }: { options: PlainTextOption[]; initial: string | null },
): InputBlock {
  return input(field, {
    type: 'radio_buttons',
    action_id: field.field,
    options,
    ...initialOption(options, initial),
  });
}

/** Any number of a few, all shown with a tick each; Slack takes ten. */
export function ticksInput(
  field: FormField,
  { options, initial }: { options: PlainTextOption[]; initial: readonly string[] },
): InputBlock {
  const chosen = options.filter(({ value }) => value !== undefined && initial.includes(value));
  return input(field, {
    type: 'checkboxes',
    action_id: field.field,
    options,
    ...(chosen.length > 0 && { initial_options: chosen }),
  });
}

export function tickInput(
  field: FormField,
  tick: PlainTextOption,
  { isTicked }: { readonly isTicked: boolean },
): InputBlock {
  return input(field, {
    type: 'checkboxes',
    action_id: field.field,
    options: [tick],
    ...(isTicked && { initial_options: [tick] }),
  });
}

export function personInput(field: FormField, initial: string | null): InputBlock {
  return input(field, {
    type: 'users_select',
    action_id: field.field,
    ...(initial === null ? {} : { initial_user: initial }),
  });
}

export function dayInput(field: FormField, initial: Day | null): InputBlock {
  return input(field, {
    type: 'datepicker',
    action_id: field.field,
    ...(initial === null ? {} : { initial_date: initial }),
  });
}

export function timeInput(field: FormField): InputBlock {
  return input(field, { type: 'timepicker', action_id: field.field });
}

export function fileInput(field: FormField): InputBlock {
  return input(field, { type: 'file_input', action_id: field.field, max_files: 1 });
}

function input(field: FormField, element: InputBlock['element']): InputBlock {
  const { labels, hints } = usualOf(field.language);
  const hint = field.hint ?? hints[field.field];
  return {
    type: 'input',
    block_id: blockId(field.field, field.at),
    label: plain(field.label ?? labels[field.field] ?? field.field),
    optional: field.optional ?? false,
    ...(hint === undefined || hint === '' ? {} : { hint: plain(shortened(hint, LONGEST_HINT)) }),
    element,
  };
}

type Texts = Readonly<Record<string, string | undefined>>;

/** The texts of the fields that several rooms ask for; a room's own has a label with it. */
function usualOf(language: Language): { readonly labels: Texts; readonly hints: Texts } {
  return fieldWordsIn(language);
}

function initialOption(
  options: readonly PlainTextOption[],
  value: string | null,
): { initial_option?: PlainTextOption } {
  const found = options.find((each) => each.value === value);
  return found === undefined ? {} : { initial_option: found };
}
