import type { Draft } from '../../../domain/assignments/draft.ts';
import { didAt, type Facts, type Happened, type Settles } from '../../kit/settling.ts';
import { updatesThatCount } from '../../../domain/assignments/state.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';
import type { StatusUpdate } from '../../../domain/assignments/status-update.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** A version is reviewed once; a newer one takes the place of one that waits. */
export const isReviewed: Settles = ([, version = ''], facts) => {
  const { drafts } = facts.assignment;
  const draft = drafts.find((each) => each.version === Number(version));
  if (draft === undefined) return null;
  return reviewOf(draft, facts) ?? replaced(draft, drafts.at(-1));
};

function reviewOf({ version, review }: Draft, facts: Facts): Happened | null {
  if (review.is === 'submitted') return null;
  const { is } = review;
  return {
    is: `${is} ${version}`,
    ...didAt(facts, review),
    says: ({ language, who, day }) => draftsUpdatesWordsIn(language).settled[is](version, who, day),
  };
}

function replaced({ version }: Draft, newest: Draft | undefined): Happened | null {
  if (newest === undefined || newest.version === version) return null;
  return {
    is: `replaced ${newest.version}`,
    by: null,
    on: null,
    isOvertaken: true,
    says: ({ language }) =>
      draftsUpdatesWordsIn(language).settled.replaced(version, newest.version),
  };
}

/** What was asked for in a message was said after it; what is said later needs no message. */
export const isSignalled: Settles = (_value, facts) =>
  updatedSo(facts, ({ signal }) => signal !== null);

/** The same where any words answer. */
export const isUpdated: Settles = (_value, facts) => updatedSo(facts, () => true);

function updatedSo(facts: Facts, answers: (update: StatusUpdate) => boolean): Happened | null {
  const { since, assignment } = facts;
  const update = updatesThatCount(assignment).findLast(
    (each) => answers(each) && since !== null && each.at > since,
  );
  if (update === undefined) return null;
  const { signal } = update;
  return {
    is: `signal ${update.at}`,
    ...didAt(facts, update),
    says: ({ language, who, day }) =>
      draftsUpdatesWordsIn(language).settled.signal(
        statesIn(language)[signal ?? 'word-in'],
        who,
        day,
      ),
  };
}
