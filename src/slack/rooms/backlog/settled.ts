import { onceAccepted, type SettlesAll } from '../../kit/settling.ts';
import { listedWordsIn } from './listed-words.ts';

/** All that a list gave one holder is accepted; after the list the button names the assignments. */
export const areAllAccepted: SettlesAll = {
  ofAll: ([, ...assignments]) => assignments,
  settles: onceAccepted('accepted', ({ language, who, day }) =>
    listedWordsIn(language).allAccepted(who, day),
  ),
};
