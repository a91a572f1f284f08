import type { MeetingDatesPreview } from '../../../app/meetings/set-meeting-dates.ts';

/** What a meeting's dates follow from, as a preview of other ones went out from it. */
export function stateOf({
  meeting: { day, dates },
  committee: { plan },
}: Pick<MeetingDatesPreview, 'meeting' | 'committee'>): unknown {
  return [day, dates, plan];
}
