import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, inParts } from '../../kit/blocks.ts';
import { LIMITS } from '../../kit/limits.ts';
import { diaryWordsIn } from './words.ts';

type Of = Pick<AssignmentView, 'id' | 'diary'>;

/** Hands those over that the committee closed and nobody has handed over, in one press. */
export function toDiaryButtons(views: readonly Of[], language: Language): readonly Button[] {
  const ids = views.filter(({ diary }) => diary.isToHandOver).map(({ id }) => id);
  const value = ids.join('|');
  if (ids.length === 0 || value.length > LIMITS.buttonValue) return [];
  return [button(diaryWordsIn(language).handsOver, { action: 'to_diary', value })];
}

/** For whoever receives it: asks for the number and the day. */
export function receiveButton(
  { id, label }: Pick<AssignmentView, 'id' | 'label'>,
  language: Language,
  { isOneOfMany = false }: { readonly isOneOfMany?: boolean } = {},
): Button {
  const { receives, receivesLabel } = diaryWordsIn(language);
  const text = isOneOfMany ? receivesLabel(label) : receives;
  return button(text, { action: 'diary_receive', value: id, primary: true });
}

/** A package of what is handed over; of very many there are several. */
export function packageButtons(ids: readonly string[], language: Language): readonly Button[] {
  const { fetches } = diaryWordsIn(language);
  const parts = inParts([], ids);
  return parts.map(({ value, from, to }, at) =>
    button(parts.length === 1 ? fetches : `${fetches} (${from}–${to})`, {
      action: at === 0 ? 'diary_package' : `diary_package:${at}`,
      value,
    }),
  );
}

/** What the diary of a committee lacks. */
export function diaryListButton(committee: string, language: Language): Button {
  return button(diaryWordsIn(language).shows, { action: 'diary_list', value: committee });
}
