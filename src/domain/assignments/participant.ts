import type { MilestoneName } from '../record/milestone-name.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** What a participant is in it for; whoever contributes answers for nothing and is not reminded. */
export type Scope =
  | { readonly is: 'whole' }
  | { readonly is: 'milestone'; readonly milestone: MilestoneName }
  | { readonly is: 'contribution' };

/**
 * A link in the chain of delegation. Of those in force, the last one for the whole is the case
 * officer, and the last one for a milestone is that milestone's owner.
 */
export type Participant = {
  readonly person: Person;
  readonly scope: Scope;
  /** What the participant does, in the giver's words; null where nothing was said. */
  readonly part: string | null;
  readonly givenBy: Person;
  readonly from: Day;
  /** Null while it lasts. */
  readonly to: Day | null;
};
