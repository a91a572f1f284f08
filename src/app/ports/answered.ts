import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { InHand } from '../../domain/assignments/in-hand.ts';
import type { Person } from '../../domain/record/person.ts';
import type { StoredSaid } from './stored-said.ts';

/** A committee as it stands, with its meetings and offices and all that happened to it. */
export type CommitteeAsItStands = Omit<InHand, 'assignment'>;

/** An assignment as it stands, with all that happened to it. */
export type AsItStands = CommitteeAsItStands & { readonly assignment: Assignment };

/** What a button asks about, by id: an assignment, or something of a committee. */
export type Matter = {
  /** The assignment, the committee's meeting, or the committee itself. */
  readonly id: string;
  /** Null where it is an assignment. */
  readonly committee: string | null;
};

/** The same as it stands; what is of a committee has no assignment. */
export type MatterNow = {
  readonly id: string;
  readonly stands: CommitteeAsItStands & { readonly assignment: Assignment | null };
};

/** As a message was worded, and whose it is. */
export type AsWorded = Pick<StoredSaid, 'blocks' | 'at'> & {
  /** Null where others have it too. */
  readonly reader: Person | null;
};

/** What of a message's buttons is answered; whoever words messages knows their buttons. */
export type Answered = {
  /** What buttons among the blocks ask about. */
  about(blocks: StoredSaid['blocks']): readonly Matter[];
  /** What a message would show as answered of its buttons about one of these, by name. */
  shown(worded: AsWorded, matter: MatterNow): string;
};
