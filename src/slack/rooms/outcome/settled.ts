import { didAt, type Settles, type SettlesAll } from '../../kit/settling.ts';
import { outcomeWordsIn } from './words.ts';

/** What the meeting made of it, recorded since it was asked for. */
export const isRecorded: Settles = (_value, facts) => {
  const { since, assignment } = facts;
  const outcome = assignment.outcomes.findLast(({ at }) => since !== null && at > since);
  if (outcome === undefined) return null;
  return {
    is: `outcome ${outcome.at}`,
    ...didAt(facts, outcome),
    says: ({ language, who, day }) => {
      const { settled, outcomes } = outcomeWordsIn(language);
      return settled(outcomes[outcome.is], who, day);
    },
  };
};

/** Answered when the outcome of each is recorded: after committee and meeting the button names them. */
export const areAllRecorded: SettlesAll = {
  ofAll: ([, , ...assignments]) => assignments,
  settles: (value, facts) => {
    const recorded = isRecorded(value, facts);
    return (
      recorded && {
        ...recorded,
        is: 'all outcomes',
        says: ({ language, who, day }) => outcomeWordsIn(language).allSettled(who, day),
      }
    );
  },
};
