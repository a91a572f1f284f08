import { didAt, type Settles } from '../../kit/settling.ts';
import { askingBodiesWordsIn } from './words.ts';

/** The request has been sent to the body outside. */
export const isRequestSent: Settles = (_value, facts) => {
  const { accepted } = facts.assignment;
  if (accepted === null) return null;
  return {
    is: 'request-sent',
    ...didAt(facts, accepted),
    says: ({ language, who, day }) => askingBodiesWordsIn(language).requestSentBy(who, day),
  };
};
