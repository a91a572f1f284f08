import type { Assignment } from '../assignments/assignment.ts';
import type { Language } from '../record/language.ts';

/**
 * Whether an occurrence ends with its meeting when that is cancelled: what goes to every meeting has
 * the next one's own beside it. One that was referred back or tabled goes on to another meeting.
 */
export function endsWithMeeting(
  { occurrence, outcomes }: Pick<Assignment, 'occurrence' | 'outcomes'>,
  meeting: string,
): boolean {
  return occurrence?.key === meeting && outcomes.length === 0;
}

/** Whether it ended so, and is open again when its meeting is. What a person struck out stays so. */
export function hasEndedWithMeeting(
  { occurrence, ending, history }: Pick<Assignment, 'occurrence' | 'ending' | 'history'>,
  meeting: string,
): boolean {
  if (occurrence?.key !== meeting || ending?.is !== 'void') return false;
  return history.findLast(({ what }) => what === 'voided')?.from !== null;
}

/** Why it ended, in the committee's words. */
export const MEETING_CANCELLED: Readonly<Record<Language, string>> = {
  sv: 'Sammanträdet ställdes in.',
  en: 'The meeting was cancelled.',
};
