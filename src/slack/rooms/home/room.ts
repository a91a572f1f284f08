import { room } from '../../kit/room.ts';
import {
  homeCommitteeChosen,
  homeFilterPressed,
  homePagePressed,
  homePersonChosen,
} from './presses.ts';

/** The App Home: where one works; one's own, and a committee's for those who see to it. */
export const home = room({
  uses: [
    'backlog',
    'extension',
    'meeting-dates',
    'meetings',
    'minutes',
    'outcome',
    'own-reminders',
    'reading',
    'registering',
    'reminders',
    'rescheduling',
    'settings',
  ],
  presses: {
    home_page: homePagePressed,
    home_filter: homeFilterPressed,
    home_person: homePersonChosen,
    home_committee: homeCommitteeChosen,
  },
});
