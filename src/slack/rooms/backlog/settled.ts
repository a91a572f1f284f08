import { didAt, type SettlesAll } from '../../kit/settling.ts';
import { listedWordsIn } from './listed-words.ts';

/** All that a list gave one holder is accepted; after the list the button names the assignments. */
export const areAllAccepted: SettlesAll = {
  ofAll: ([, ...assignments]) => assignments,
  settles: (_value, facts) => {
    const { accepted } = facts.assignment;
    if (accepted === null) return null;
    return {
      is: 'accepted',
      ...didAt(facts, accepted),
      says: ({ language, who, day }) => listedWordsIn(language).allAccepted(who, day),
    };
  },
};
