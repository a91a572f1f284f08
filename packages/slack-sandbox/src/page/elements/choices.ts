import type {
  ChannelsSelect,
  ConversationsSelect,
  MultiChannelsSelect,
  MultiConversationsSelect,
  MultiStaticSelect,
  MultiUsersSelect,
  Option,
  StaticSelect,
  UsersSelect,
} from '@slack/types';

import type { Conversation, Snapshot } from '../../protocol/snapshot.ts';
import type { ChosenOption, StateValue } from '../../protocol/state-values.ts';

export type SelectOneElement = StaticSelect | UsersSelect | ChannelsSelect | ConversationsSelect;
export type SelectManyElement =
  MultiStaticSelect | MultiUsersSelect | MultiChannelsSelect | MultiConversationsSelect;

type Choice = { id: string; name: string; detail: string };
export type ChoiceGroup = { name: string | null; choices: Choice[] };

/** What a menu offers, in its groups; a menu without groups has one without a name. */
export function groupsOf(
  element: SelectOneElement | SelectManyElement,
  snapshot: Snapshot,
): ChoiceGroup[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return staticGroups(element);
    case 'users_select':
    case 'multi_users_select':
      return [{ name: null, choices: peopleIn(snapshot) }];
    case 'channels_select':
    case 'multi_channels_select':
      return [{ name: null, choices: snapshot.conversations.filter(isPublic).map(conversation) }];
    case 'conversations_select':
    case 'multi_conversations_select':
      return [{ name: null, choices: filtered(element, snapshot).map(conversation) }];
  }
}

function staticGroups({ options, option_groups: groups }: StaticSelect | MultiStaticSelect) {
  if (!groups) return [{ name: null, choices: (options ?? []).map(choiceOf) }];
  return groups.map(({ label, options: grouped }) => ({
    name: label.text,
    choices: grouped.map(choiceOf),
  }));
}

function choiceOf({ value = '', text, description }: Option): Choice {
  return { id: value, name: text.text, detail: description?.text ?? '' };
}

function peopleIn({ people }: Snapshot): Choice[] {
  return people.map(({ id, realName, title }) => ({ id, name: realName, detail: title }));
}

const isPublic = ({ kind }: Conversation): boolean => kind === 'public';

function conversation({ id, kind, name }: Conversation): Choice {
  return { id, name: kind === 'dm' ? name : `#${name}`, detail: '' };
}

/** Slack's names for the kinds of conversations, which its filters use. */
const KINDS = { dm: 'im', private: 'private', public: 'public' } as const;

function filtered(
  { filter = {} }: ConversationsSelect | MultiConversationsSelect,
  { conversations, people }: Snapshot,
): Conversation[] {
  const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
  return conversations.filter(
    ({ kind, isShared, with: other }) =>
      (filter.include?.includes(KINDS[kind]) ?? true) &&
      !(filter.exclude_external_shared_channels && isShared) &&
      !(filter.exclude_bot_users && other !== null && bots.has(other)),
  );
}

/** The ids of what is chosen, whatever the kind of menu. */
export function chosenIds(value: StateValue): string[] {
  const one =
    value.selected_option?.value ??
    value.selected_user ??
    value.selected_channel ??
    value.selected_conversation;
  if (one) return [one];
  const options = value.selected_options?.map(({ value: id }) => id);
  return (
    options ?? value.selected_users ?? value.selected_channels ?? value.selected_conversations ?? []
  );
}

/** The value of a menu in which these were chosen; one that takes a single choice takes the first. */
export function valueOf(
  element: SelectOneElement | SelectManyElement,
  ids: readonly string[],
): Partial<StateValue> {
  const one = ids[0] ?? null;
  switch (element.type) {
    case 'static_select':
      return { selected_option: optionsAmong(element, ids)[0] ?? null };
    case 'multi_static_select':
      return { selected_options: optionsAmong(element, ids) };
    case 'users_select':
      return { selected_user: one };
    case 'multi_users_select':
      return { selected_users: [...ids] };
    case 'channels_select':
      return { selected_channel: one };
    case 'multi_channels_select':
      return { selected_channels: [...ids] };
    case 'conversations_select':
      return { selected_conversation: one };
    case 'multi_conversations_select':
      return { selected_conversations: [...ids] };
  }
}

function optionsAmong(
  { options = [], option_groups: groups = [] }: StaticSelect | MultiStaticSelect,
  ids: readonly string[],
): ChosenOption[] {
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return ids.flatMap((id) => all.filter(({ value }) => value === id).slice(0, 1)).map(chosenOption);
}

/** @example chosenOption({ text: { type: 'plain_text', text: 'Ja' }, value: 'yes' }) */
export function chosenOption({ text, value = '' }: Option): ChosenOption {
  return { text: { ...text }, value };
}
