import { boolean, integer, list, object, oneOf, string, url } from './primitives.ts';
import type { Rule } from './rule.ts';
import { anyText, plainText } from './text.ts';

export const id = string({ min: 1, max: 255 });
export const style = oneOf('primary', 'danger');

export const confirm = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style },
);

function optionWith(text: Rule, also: Record<string, Rule> = {}): Rule {
  return object(
    { text, value: string({ min: 1, max: 75 }) },
    { description: plainText(75), ...also },
  );
}

/** Of a select menu: plain text only. */
export const option = optionWith(plainText(75));
/** Of radio buttons and checkboxes, which may be marked up, with a description too. */
export const markedOption = object(
  { text: anyText(75), value: string({ min: 1, max: 75 }) },
  { description: anyText(75) },
);
export const overflowOption = optionWith(plainText(75), { url });

export const optionGroup = object({
  label: plainText(75),
  options: list(option, { min: 1, max: 100 }),
});

export const placeholder = plainText(150);

export const dispatchActionConfig = object({
  trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), { min: 1, max: 2 }),
});

export const conversationFilter = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), { min: 1 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);

export const maxSelectedItems = integer({ min: 1, max: 100 });
