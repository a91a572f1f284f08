import type { MinutesWords } from '../minutes-word-list.ts';

export const minutesWords: MinutesWords = {
  notConfirmedYet: 'The minutes are not confirmed yet',
  confirmedAtOnce: 'This § was confirmed at once.',
  preliminary: 'preliminary, the minutes are not confirmed',
  preliminaryShort: 'preliminary',
  confirmed: (paragraph) => `${paragraph}, confirmed`,
  confirm: 'Confirmed',
  hints: {
    paragraph: 'In the confirmed minutes, for example § 87.',
    wording: 'Correct the words if they were changed. The holder is then shown the difference.',
  },
  leftOpen: 'Left empty, it is not confirmed yet.',
  noneWaits: 'No open assignment waits for confirmed minutes.',
  nowConfirmed: 'The minutes are confirmed.',
  nowReworded:
    'The minutes are confirmed with other words than those registered. Edit the assignment if something else is to be brought, or at another time.',
  reworded: (who) =>
    `${who} has recorded that the minutes are confirmed. The decision’s words have changed:`,
};
