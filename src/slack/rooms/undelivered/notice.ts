import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { UndeliveredWhy } from '../../../words/word-list.ts';
import { wordsIn } from '../../../words/words.ts';
import { section, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { notice } from '../../kit/notice.ts';
import { buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';

/** Slack's words for why, by what a secretary can do about it. */
const REASONS: Readonly<Record<string, UndeliveredWhy>> = {
  user_disabled: 'account',
  user_not_found: 'account',
  account_inactive: 'account',
  cannot_dm_bot: 'account',
  not_in_channel: 'not-inside',
  channel_not_found: 'not-inside',
  is_archived: 'archived',
};

export function overviewUndelivered(committee: string, why: string, language: Language): Said {
  const { undeliveredOverview, undeliveredWhy } = wordsIn(language);
  const reason = undeliveredWhy[REASONS[why] ?? 'other'];
  return sentence(`${undeliveredOverview(nameText(committee))} ${reason}`);
}

/** @param person whom the message did not reach; null when it was for the channel */
export function undelivered(
  view: AssignmentView,
  person: string | null,
  why: string,
  language: Language,
): Said {
  const { undeliveredTo, undeliveredWhy } = wordsIn(language);
  const lead = `${undeliveredTo(person && nameText(person))} ${undeliveredWhy[REASONS[why] ?? 'other']}`;
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}

export function channelShared(committee: string, language: Language): Said {
  const text = wordsIn(language).channelShared(nameText(committee));
  return { text, blocks: [section(text)] };
}
