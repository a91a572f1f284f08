import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { extensionWordsIn } from './words.ts';

/** For the holder, wherever an assignment's time is running out. */
export function askForTimeButton(id: string, language: Language): Button {
  return button(extensionWordsIn(language).asksForTime, { action: 'ask_extension', value: id });
}

/**
 * Asks for more time in the words that somebody wrote, or gives it where they may.
 * @param value as from `byMessage`
 */
export function moreTimeButton(
  value: string,
  language: Language,
  { gives }: { readonly gives: boolean },
): Button {
  const { asking, grantsTime } = extensionWordsIn(language);
  return button(gives ? grantsTime : asking.title, { action: 'more_time', value, primary: true });
}

/**
 * For who may record it; the value is the assignment's id, what was read of the due and its §, and
 * the moment of the request that it answers.
 */
export function grantTimeButton(
  value: string,
  language: Language,
  { primary = false, isShort = false }: GrantTime = {},
): Button {
  const { grantsTime, grantsTimeShort } = extensionWordsIn(language);
  return button(isShort ? grantsTimeShort : grantsTime, { action: 'extend', value, primary });
}

type GrantTime = {
  readonly primary?: boolean;
  /** For where three stand beside each other on a phone. */
  readonly isShort?: boolean;
};

/** For who answers a request: more time, or no; each is of that request, and of no later one. */
export function answerExtensionButtons(
  { id, extensionAsked }: Asking,
  language: Language,
): readonly [Button, Button] {
  const at = extensionAsked?.at ?? '';
  return [
    grantTimeButton(`${id}|||${at}`, language, { primary: true }),
    button(extensionWordsIn(language).refuses, {
      action: 'refuse_extension',
      value: `${id}|${at}`,
    }),
  ];
}

/** For whoever asked, as long as nobody has answered: the request is taken back. */
export function withdrawButtons(
  { id, extensionAsked }: Asking,
  language: Language,
): readonly Button[] {
  if (extensionAsked === null) return [];
  const value = `${id}|${extensionAsked.at}`;
  return [button(extensionWordsIn(language).withdraws, { action: 'withdraw_extension', value })];
}

/** The same while somebody asks; else more time that nobody has asked for. */
export function giveTimeButtons(
  view: Asking,
  language: Language,
  how: GrantTime = {},
): readonly Button[] {
  return view.extensionAsked === null
    ? [grantTimeButton(view.id, language, how)]
    : answerExtensionButtons(view, language);
}

type Asking = Pick<AssignmentView, 'id'> & {
  readonly extensionAsked: Pick<NonNullable<AssignmentView['extensionAsked']>, 'at'> | null;
};
