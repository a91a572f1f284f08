import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Said } from '../../kit/said.ts';
import { nameText } from '../../kit/facts.ts';
import { sentence } from '../../kit/blocks.ts';
import { dayText } from '../../../words/dates.ts';
import { officesWordsIn } from './words.ts';

export type OfficeDays = { readonly today: Day; readonly language: Language };

export function roleSet(
  title: string,
  name: string,
  {
    from,
    to,
    today,
    language,
  }: OfficeDays & { readonly from: Day | null; readonly to: Day | null },
): Said {
  const words = officesWordsIn(language);
  if (to !== null) {
    const days = [from ?? today, to].map((day) => dayText(day, today, language)).join(' – ');
    return sentence(words.holdsFor(nameText(title), nameText(name), days));
  }
  if (from === null || from <= today) return sentence(words.holds(nameText(title), nameText(name)));
  const day = dayText(from, today, language);
  return sentence(words.holdsFrom(nameText(title), nameText(name), day));
}

export function deputySet(
  title: string,
  name: string,
  { from, to, today, language }: OfficeDays & { readonly from: Day; readonly to: Day },
): Said {
  const days = [from, to].map((day) => dayText(day, today, language)).join(' – ');
  return sentence(officesWordsIn(language).standsIn(nameText(title), nameText(name), days));
}

/** Who stands in whenever the holder's Slack status says so. */
export function standInSet(title: string, name: string, language: Language): Said {
  return sentence(officesWordsIn(language).standsInWhenAway(nameText(title), nameText(name)));
}
