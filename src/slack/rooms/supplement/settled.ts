import { didAt, type SettlesAll } from '../../kit/settling.ts';
import { supplementWordsIn } from './words.ts';

/** A supplement to it was registered since it was offered; one may be given to what has ended. */
export const isSupplemented: SettlesAll = {
  ofAll: ([id = '']) => [id],
  outlivesEnding: true,
  settles(_value, facts) {
    const { since, assignment } = facts;
    const given = assignment.history.findLast(
      ({ what, at }) => what === 'supplemented' && since !== null && at > since,
    );
    if (given === undefined) return null;
    return {
      is: `supplemented ${given.at}`,
      ...didAt(facts, { by: given.actor, at: given.at }),
      says: ({ language, who, day }) => supplementWordsIn(language).isRegistered(who, day),
    };
  },
};
