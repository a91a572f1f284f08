import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { diaryWordsIn } from './words.ts';

const LONGEST_NUMBER = 60;

type Shown = Pick<AssignmentView, 'diary' | 'today'>;

/** "RS 2026/123, tor 3 dec", or since when it waits; null for what has nothing to do with the diary. */
function diaryText({ diary, today }: Shown, language: Language): string | null {
  const words = diaryWordsIn(language);
  const { receipt, handedOverOn, isWaiting } = diary;
  if (isWaiting && handedOverOn !== null)
    return words.waits(dayText(handedOverOn, today, language));
  if (receipt === null) return null;
  const number = escapeText(receipt.number, LONGEST_NUMBER);
  return words.received(number, dayText(receipt.day, today, language));
}

/** "I diariet: RS 2026/123, tor 3 dec"; none while it was not handed over. */
export function diaryLines(shown: Shown, language: Language): readonly string[] {
  const text = diaryText(shown, language);
  return text === null ? [] : [`*${diaryWordsIn(language).inDiary}:* ${text}`];
}

/** The same where it is asked for, also of what nobody has handed over. */
export function diaryLineText(shown: Shown, language: Language): string {
  if (shown.diary.isToHandOver) return diaryWordsIn(language).isNotHandedOver;
  return diaryText(shown, language) ?? diaryWordsIn(language).isNotHandedOver;
}
