import { didAt, type SettlesInCommittee } from '../../kit/settling.ts';
import { officesWordsIn } from './words.ts';

/** Somebody was made director since it was asked for; the form leads somewhere where it was not. */
export const isDirectorSet: SettlesInCommittee = {
  ofCommittee: ([committee = '']) => ({ id: committee, committee }),
  settles(_value, facts) {
    const { since, committee } = facts;
    const set = committee.history.findLast(
      ({ what, at, to }) => what === 'role-set' && since !== null && at > since && isDirector(to),
    );
    if (set === undefined) return null;
    return {
      is: `director ${set.at}`,
      ...didAt(facts, { by: set.actor, at: set.at }),
      says: ({ language, who, day }) => officesWordsIn(language).directorSet(who, day),
    };
  },
};

/** The history keeps an office as plain JSON. */
function isDirector(office: unknown): boolean {
  return (
    typeof office === 'object' && office !== null && 'role' in office && office.role === 'director'
  );
}
