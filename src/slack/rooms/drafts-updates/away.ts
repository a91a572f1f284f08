import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { draftsUpdatesWordsIn } from './words.ts';

const AWAY =
  /(?<!\p{L})(?:(?:är|blir|varit|blivit|is|am|are|be|been|i['’]m|she['’]s|he['’]s)\s+(?:\p{L}+\s+){0,2}(?:sjuk\p{L}*|borta|ledig|frånvarande|\p{L}*ledig|tjänstledig|sick|ill|away|off|absent|out\s+of\s+(?:the\s+)?office)|(?:på|on)\s+(?:semester|vacation|holiday|(?:\p{L}+\s+)?leave)|vabb?(?:ar)?)(?!\p{L})/iu;

/** Whether somebody is said to be away, which is said of no assignment. */
export function isAway(words: string): boolean {
  return AWAY.test(words);
}

/** Who steps in, and how one's own reminders rest. */
export function away(language: Language): Said {
  const words = draftsUpdatesWordsIn(language);
  return sentence(
    words.away,
    button(words.setsDeputy, { action: 'say_words:deputy', value: 'role set' }),
    button(words.pauses, { action: 'say_words:pause', value: 'my reminders' }),
  );
}
