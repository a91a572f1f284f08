import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { section, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { undeliveredWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

type Words = ReturnType<typeof undeliveredWordsIn>;

/** Slack's words for why, by what a secretary can do about it. */
const REASONS: Readonly<Record<string, keyof Words['reasons']>> = {
  user_disabled: 'account',
  user_not_found: 'account',
  account_inactive: 'account',
  cannot_dm_bot: 'account',
};

const WHAT_TO_DO: Readonly<Record<string, Exclude<keyof Words['whatToDo'], 'other'>>> = {
  not_in_channel: 'not-inside',
  channel_not_found: 'not-inside',
  no_permission: 'not-inside',
  is_archived: 'archived',
  is_inactive: 'archived',
  restricted_action: 'restricted',
  restricted_action_read_only_channel: 'restricted',
  restricted_action_thread_only_channel: 'restricted',
};

export function overviewUndelivered(committee: string, why: string, language: Language): Said {
  const lead = undeliveredWordsIn(language).overviewNotInChannel(nameText(committee));
  return sentence(`${lead} ${reasonText(why, language)}`);
}

/** @param person whom the message did not reach; null when it was for the channel */
export function undelivered(
  view: AssignmentView,
  person: string | null,
  why: string,
  language: Language,
): Said {
  const words = undeliveredWordsIn(language);
  const what = person === null ? words.notInChannel : words.notTo(nameText(person));
  const lead = `${what} ${reasonText(why, language)}`;
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}

export function channelShared(committee: string, language: Language): Said {
  const text = undeliveredWordsIn(language).channelShared(nameText(committee));
  return { text, blocks: [section(text)] };
}

/** Where something is said: a channel, by its id, or a person, by their name. */
export type Where = { readonly channel: string } | { readonly person: string };

function whereText(where: Where): string {
  return 'channel' in where ? `<#${where.channel}>` : nameText(where.person);
}

/** What waits, and what to do so that it need not. */
export function placeRests(where: Where, why: string, language: Language): Said {
  const words = undeliveredWordsIn(language);
  const what = ('channel' in where ? words.restsIn : words.restsWith)(whereText(where));
  const known = WHAT_TO_DO[why];
  const toDo = known === undefined ? words.whatToDo.other(why) : words.whatToDo[known];
  return sentence(`${what} ${toDo} ${words.goesOutLater}`);
}

/** @param label of the assignment that the message is about; null where it is about none */
export function sentAgain(where: Where, label: string | null, language: Language): Said {
  return sentence(undeliveredWordsIn(language).sentAgain(whereText(where), label));
}

function reasonText(why: string, language: Language): string {
  return undeliveredWordsIn(language).reasons[REASONS[why] ?? 'other'];
}
