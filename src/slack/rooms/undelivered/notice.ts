import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { section, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { undeliveredWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

type Reason = keyof ReturnType<typeof undeliveredWordsIn>['reasons'];

/** Slack's words for why, by what a secretary can do about it. */
const REASONS: Readonly<Record<string, Reason>> = {
  user_disabled: 'account',
  user_not_found: 'account',
  account_inactive: 'account',
  cannot_dm_bot: 'account',
  not_in_channel: 'not-inside',
  channel_not_found: 'not-inside',
  is_archived: 'archived',
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

function reasonText(why: string, language: Language): string {
  return undeliveredWordsIn(language).reasons[REASONS[why] ?? 'other'];
}
