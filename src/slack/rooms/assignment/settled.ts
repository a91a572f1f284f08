import { didAt, type Settles } from '../../kit/settling.ts';
import { assignmentWordsIn } from './words.ts';

/** Who took it on first. */
export const isAccepted: Settles = (_value, facts) => {
  const { accepted } = facts.assignment;
  if (accepted === null) return null;
  return {
    is: 'accepted',
    ...didAt(facts, accepted),
    says: ({ language, who, day }) => assignmentWordsIn(language).acceptedBy(who, day),
  };
};
