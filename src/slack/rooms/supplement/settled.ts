import { didAt, type SettlesAll } from '../../kit/settling.ts';
import { supplementWordsIn } from './words.ts';

/** A supplement to it was registered since it was offered; one may be given to what has ended. */
export const isSupplemented: SettlesAll = {
  ofAll: ([id = '']) => [id],
  outlivesEnding: true,
  settles(_value, facts) {
    const { since, assignment } = facts;
    const registered = assignment.history.findLast(
      ({ what, at }) => what === 'supplemented' && since !== null && at > since,
    );
    if (registered === undefined) return null;
    return {
      is: `supplemented ${registered.at}`,
      ...didAt(facts, { by: registered.actor, at: registered.at }),
      says: ({ language, who, day }) => supplementWordsIn(language).isRegistered(who, day),
    };
  },
};
