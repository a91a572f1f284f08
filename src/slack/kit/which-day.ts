import type { Language } from '../../domain/record/language.ts';
import type { Day } from '../../domain/days/day.ts';
import { dayText } from '../../words/dates.ts';
import { LIMITS } from './limits.ts';
import { button, sentence } from './blocks.ts';
import type { Said } from './said.ts';
import { kitWordsIn } from './words.ts';

/** A day that can be meant, and the command that means it. */
export type MeantDay = { readonly day: Day; readonly words: string };

/** Nothing is guessed: each day that can be meant is a button that says the command again with it. */
export function whichDay(
  days: readonly MeantDay[],
  { today, language }: { readonly today: Day; readonly language: Language },
): Said {
  const buttons = days
    // A command that was cut must not be said again.
    .filter(({ words }) => words.length <= LIMITS.buttonValue)
    .map(({ day, words }) =>
      button(dayText(day, today, language), { action: `say_words:${day}`, value: words }),
    );
  return sentence(kitWordsIn(language).whichDay, ...buttons);
}
