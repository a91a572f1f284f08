import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import { calendarFile, calendars } from '../../../../src/slack/rooms/calendar/said.ts';
import { meetingsOffer } from '../../../../src/slack/rooms/reading/offer.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { meetingsAdded } from '../../../../src/slack/rooms/meetings/said.ts';
import { aCommittee } from '../../../contracts/samples.ts';
import type { Language } from '../../../../src/domain/record/language.ts';

const ADDRESS = `https://bevaka.region.example/calendar/once/${'s'.repeat(43)}.ics`;

/** What is said of a committee's calendar, with names as long as the view's words. */
export function calendarMessages(
  { deliverable }: AssignmentView,
  language: Language,
): Readonly<Record<string, Said>> {
  const committee = aCommittee({ name: deliverable });
  const own = { committee: null, address: ADDRESS };
  return {
    calendars: calendars([{ committee, address: ADDRESS }, own], language),
    'calendar renewed': calendars([own], language, { renewed: true }),
    'calendar file': calendarFile(ADDRESS, language),
    'meetings offer': meetingsOffer({ slackFile: 'F1', name: deliverable }, language),
    'meetings added': meetingsAdded(committee, 100, language),
  };
}
