import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Preferences } from '../../../domain/ladder/preferences.ts';
import { dayText } from '../../../words/dates.ts';
import { ownWordsIn } from '../../../words/own-words.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';

/** How a person is reminded from now on. */
export function preferencesSaid(
  { remindAt, pausedUntil }: Pick<Preferences, 'remindAt' | 'pausedUntil'>,
  { today, language }: { readonly today: Day; readonly language: Language },
): Said {
  const words = ownWordsIn(language);
  const paused =
    pausedUntil === null ? [] : [words.pausedUntil(dayText(pausedUntil, today, language))];
  return sentence([words.hourSet(remindAt), ...paused].join('\n'));
}
