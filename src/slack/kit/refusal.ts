import { isStandingDue } from '../../domain/backlog/standing-words.ts';
import type { Language } from '../../domain/record/language.ts';
import { button, sentence } from './blocks.ts';
import type { Said } from './said.ts';
import { kitWordsIn } from './words.ts';
import { fieldWordsIn } from './fields/words.ts';
import { whyText } from './who-may.ts';
import { dayText } from '../../words/dates.ts';
import { NoAnswer } from '../../app/ports/no-answer.ts';
import { NotSaved } from '../../app/ports/not-saved.ts';
import type { Why } from '../../app/deeds/refusal.ts';
import type { DueRefusal } from '../../app/meetings/given-due.ts';

const LONGEST_UNCLEAR = 80;

/** Why something was refused, and the button that helps where there is one. */
export function refusal(why: Why, language: Language): Said {
  const text = whyText(why, language);
  if (why !== 'no-such-committee') return sentence(text);
  return sentence(text, button(kitWordsIn(language).setUp, { action: 'set_up', value: '' }));
}

/** The same at a form's due, where the menu above is what helps. */
export function dueRefusal(
  { why, unclear, nearest }: Pick<DueRefusal, 'why' | 'unclear' | 'nearest'>,
  language: Language,
): string {
  const { errors } = fieldWordsIn(language);
  if (nearest !== undefined) {
    const days = nearest.days.map((day) => dayText(day, nearest.today, language));
    const meant = days.length > 0 ? days : [`”${nearest.words.slice(0, LONGEST_UNCLEAR)}”`];
    const { written } = nearest;
    return written === null ? errors.didYouMean(meant) : errors.dueMisspelt(written, meant);
  }
  if (unclear !== undefined) {
    const words = unclear.slice(0, LONGEST_UNCLEAR);
    return isStandingDue(unclear) ? errors.dueComesRound(words) : errors.dueUnclear(words);
  }
  if (why === 'no-such-meeting') return errors.noSuchMeeting;
  if (why === 'bad-day') return errors.dueNeedsDay;
  return why === 'which-meeting' ? errors.severalMeetings : refusal(why, language).text;
}

/** What a person is told of something that failed; `isKept` where it is tried again by itself. */
export function failure(error: unknown, language: Language, isKept: boolean): Said {
  const words = kitWordsIn(language);
  if (error instanceof NoAnswer) return sentence(words.slackSilent);
  if (!(error instanceof NotSaved)) return sentence(words.surprise);
  return isKept ? sentence(words.savedLater) : refusal('not-saved', language);
}

/** The same in both languages, to somebody of whom nothing is known. */
export function toAnybody(words: (language: Language) => Said): string {
  return LANGUAGES.map((language) => words(language).text).join('\n');
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Something that should never happen did; the person is told instead of left waiting. */
export function surprise(language: Language): Said {
  return sentence(kitWordsIn(language).surprise);
}
