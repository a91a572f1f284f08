import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { weekdayText } from '../../../words/dates.ts';
import { reminderWordsIn } from '../../../words/reminder-words.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';

/** When the committee's channel gets the weekly overview, and how that is changed. */
export function overviewSaid({ overview }: Pick<Committee, 'overview'>, language: Language): Said {
  const words = reminderWordsIn(language);
  if (overview === null) return sentence(words.noOverview);
  return sentence(words.overviewOn(weekdayText(overview.weekday, language)));
}
