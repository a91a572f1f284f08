import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import type { Language } from '../../../domain/record/language.ts';
import { readingWordsIn } from './words.ts';

/** The confirming form that a choice changes: its reading, its first finding's place, its view. */
export type Below = {
  readonly reading: string;
  /** The place, from 0, of the first finding that it shows. */
  readonly from: number;
  /** The form's id in Slack; empty in the form itself. */
  readonly view: string;
};

/** What every button carries that leads back to the form. */
export function valueOf({ reading, from, view }: Below, ...rest: (string | number)[]): string {
  return [reading, from, view, ...rest].join('|');
}

export function belowIn([reading = '', from = '', view = '']: readonly string[]): Below {
  return { reading, from: Number(from), view };
}

export function takeButton(value: string, at: number, language: Language): Button {
  return button(readingWordsIn(language).takesMaybe, { action: `take_maybe:${at}`, value });
}

export function leaveButton(value: string, at: number, language: Language): Button {
  return button(readingWordsIn(language).leavesMaybe, { action: `leave_maybe:${at}`, value });
}

/** Opens what is only maybe an assignment and had no room in the form. */
export function moreMaybesButton(below: Below, left: number, language: Language): Button {
  const text = readingWordsIn(language).moreMaybes(left);
  return button(text, { action: 'more_maybes', value: valueOf(below, 0) });
}

/** Opens the text's sentences, any of which can be made an assignment. */
export function missingButton(below: Below, language: Language): Button {
  const text = readingWordsIn(language).isAnythingMissing;
  return button(text, { action: 'choose_sentence', value: valueOf(below, 0, 0) });
}
