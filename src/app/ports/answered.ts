import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { InHand } from '../../domain/assignments/in-hand.ts';
import type { StoredSaid } from './stored-said.ts';

/** An assignment as it stands, with all that happened to it. */
export type AsItStands = InHand & { readonly assignment: Assignment };

/** What of a message's buttons is answered; whoever words messages knows their buttons. */
export type Answered = {
  /** The assignments that buttons among the blocks are about. */
  about(blocks: StoredSaid['blocks']): readonly string[];
  /** What a message would show as answered of its buttons about an assignment, by name. */
  shown(said: Pick<StoredSaid, 'blocks' | 'at'>, stands: AsItStands): string;
};
