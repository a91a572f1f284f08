import { z } from 'zod';

import { didAt, type SettlesInCommittee } from '../../kit/settling.ts';
import { bodiesWordsIn } from './words.ts';

/** The history keeps a body as plain JSON. */
const kept = z.object({ name: z.string() });

/** The body got another contact since it was asked for. */
export const isContactSet: SettlesInCommittee = {
  ofCommittee: ([committee = '']) => ({ id: committee, committee }),
  settles([, ...name], facts) {
    const { since, committee } = facts;
    const set = committee.history.findLast(
      ({ what, at, to }) =>
        what === 'contact-set' &&
        since !== null &&
        at > since &&
        kept.safeParse(to).data?.name === name.join('|'),
    );
    if (set === undefined) return null;
    return {
      is: `contact ${set.at}`,
      ...didAt(facts, { by: set.actor, at: set.at }),
      says: ({ language, who, day }) => bodiesWordsIn(language).contactChanged(who, day),
    };
  },
};
