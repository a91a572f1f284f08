import type { Following } from '../../app/rescheduling/follow-meetings.ts';
import type { Language } from '../../domain/record/language.ts';
import { kitWordsIn } from './words.ts';

/** What was done, and that it is not yet all seen where the assignments could not follow at once. */
export function withFollowing(
  done: string,
  { haveFollowed }: Pick<Following, 'haveFollowed'>,
  language: Language,
): string {
  return haveFollowed ? done : `${done} ${kitWordsIn(language).followSoon}`;
}
