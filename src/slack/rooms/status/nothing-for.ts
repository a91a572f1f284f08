import type { Committee } from '../../../domain/committee/committee.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { statusWordsIn } from './words.ts';

/** What it means that a status has nothing: of all meetings, or of the one that was asked about. */
export function nothingForText(
  about: {
    readonly committee: Pick<Committee, 'meetings'>;
    readonly meeting: string | null;
    readonly today: Day;
  },
  language: Language,
): string {
  const { committee, meeting: id, today } = about;
  const words = statusWordsIn(language);
  const meeting = id === null ? null : meetingOf(committee, id);
  if (meeting === null) return words.nothingOpen;
  const day = dayText(meeting.day, today, language);
  return words.nothingFor(kitWordsIn(language).meetingOn(day, meeting.time));
}
