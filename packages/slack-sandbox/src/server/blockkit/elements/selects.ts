import { isJson } from '../../json/json.ts';
import {
  confirm,
  conversationFilter,
  id,
  maxSelectedItems,
  option,
  optionGroup,
  placeholder,
} from '../rules/composition.ts';
import { boolean, list, object, present, string, typeName } from '../rules/primitives.ts';
import { all, type Rule } from '../rules/rule.ts';
import { initialIsAmongOptions } from './choices.ts';

const menu = { action_id: id, confirm, focus_on_load: boolean, placeholder };
const slackId = string({ min: 1 });
const slackIds = list(slackId, { min: 1 });

function optionsOrGroups(...[value, at, problems]: Parameters<Rule>): void {
  if (!isJson(value)) return;
  const count = [value['options'], value['option_groups']].filter(present).length;
  if (count === 0) problems.add('missing required field: options', at);
  if (count === 2) problems.add('only one of options and option_groups is allowed', at);
}

const choices = {
  options: list(option, { min: 1, max: 100 }),
  option_groups: list(optionGroup, { min: 1, max: 100 }),
};

function staticMenu(initial: Record<string, Rule>): Rule {
  return all(
    object({ type: typeName }, { ...menu, ...choices, ...initial }),
    optionsOrGroups,
    initialIsAmongOptions,
  );
}

const menuOf = (also: Record<string, Rule>): Rule =>
  object({ type: typeName }, { ...menu, ...also });
const many = { max_selected_items: maxSelectedItems };
const conversation = {
  filter: conversationFilter,
};

export const selects: Record<string, Rule> = {
  static_select: staticMenu({ initial_option: option }),
  multi_static_select: staticMenu({ initial_options: list(option, { min: 1, max: 100 }), ...many }),
  users_select: menuOf({ initial_user: slackId }),
  multi_users_select: menuOf({ initial_users: slackIds, ...many }),
  channels_select: menuOf({ initial_channel: slackId }),
  multi_channels_select: menuOf({ initial_channels: slackIds, ...many }),
  conversations_select: menuOf({
    initial_conversation: slackId,
    ...conversation,
  }),
  multi_conversations_select: menuOf({
    initial_conversations: slackIds,
    ...conversation,
    ...many,
  }),
};
