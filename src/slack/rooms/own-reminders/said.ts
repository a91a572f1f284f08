import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Preferences } from '../../../domain/ladder/preferences.ts';
import { dayText } from '../../../words/dates.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { ownRemindersWordsIn } from './words.ts';

/** How a person is reminded from now on. */
export function preferencesSaid(
  { remindAt, pausedUntil }: Pick<Preferences, 'remindAt' | 'pausedUntil'>,
  { today, language }: { readonly today: Day; readonly language: Language },
): Said {
  const words = ownRemindersWordsIn(language);
  const hour = remindAt === null ? words.comeWithCommittees : words.comeAt(remindAt);
  const paused =
    pausedUntil === null ? [] : [words.arePausedUntil(dayText(pausedUntil, today, language))];
  return sentence([hour, ...paused].join('\n'));
}
