import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { picturesWordsIn } from './words.ts';

/** The way to a meeting as a picture; to the next one where none is named. */
export function timelineButton(
  committee: string,
  meeting: string | null,
  language: Language,
): Button {
  const press = { action: 'draw_timeline', value: `${committee}|${meeting ?? ''}` };
  return button(picturesWordsIn(language).picture, press);
}
