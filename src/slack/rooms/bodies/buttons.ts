import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { bodiesWordsIn } from './words.ts';

/** Opens the form for who answers here for a body that holds an assignment; none for other holders. */
export function contactButtons(
  { holder, committee }: Pick<AssignmentView, 'holder' | 'committee'>,
  language: Language,
): readonly Button[] {
  if (holder.body === null) return [];
  const value = `${committee.id}|${holder.body}`;
  return [button(bodiesWordsIn(language).changesContact, { action: 'body_contact', value })];
}
