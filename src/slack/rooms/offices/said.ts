import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Said } from '../../kit/said.ts';
import { nameText } from '../../kit/facts.ts';
import { sentence } from '../../kit/blocks.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { wordsIn } from '../../../words/words.ts';
import { dayText } from '../../../words/dates.ts';
import { ownWordsIn } from '../../../words/own-words.ts';

export type OfficeDays = { readonly today: Day; readonly language: Language };

export function roleSet(
  title: string,
  name: string,
  { from, today, language }: OfficeDays & { readonly from: Day | null },
): Said {
  const words = wordsIn(language);
  if (from === null || from <= today)
    return sentence(words.roleSet(nameText(title), nameText(name)));
  const day = dayText(from, today, language);
  return sentence(yearWordsIn(language).roleSetFrom(nameText(title), nameText(name), day));
}

export function deputySet(
  title: string,
  name: string,
  { from, to, today, language }: OfficeDays & { readonly from: Day; readonly to: Day },
): Said {
  const days = [from, to].map((day) => dayText(day, today, language)).join(' – ');
  return sentence(yearWordsIn(language).deputySet(nameText(title), nameText(name), days));
}

/** Who stands in whenever the holder's Slack status says so. */
export function standInSet(title: string, name: string, language: Language): Said {
  return sentence(ownWordsIn(language).standInSet(nameText(title), nameText(name)));
}
