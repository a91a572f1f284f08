import type { MinutesWords } from '../minutes-word-list.ts';

export const minutesWords: MinutesWords = {
  notConfirmedYet: 'The minutes are not confirmed yet',
  confirmedAtOnce: 'This § was confirmed at once.',
  preliminary: 'preliminary, the minutes are not confirmed',
  preliminaryShort: 'preliminary',
  confirmed: (paragraph) => `${paragraph}, confirmed`,
};
