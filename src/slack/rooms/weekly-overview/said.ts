import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { weekdayText } from '../../../words/dates.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { weeklyOverviewWordsIn } from './words.ts';

/** When the committee's channel gets the weekly overview, and how that is changed. */
export function overviewSaid({ overview }: Pick<Committee, 'overview'>, language: Language): Said {
  const words = weeklyOverviewWordsIn(language);
  if (overview === null) return sentence(words.comesNever);
  return sentence(words.comesOn(weekdayText(overview.weekday, language)));
}
