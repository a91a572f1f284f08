import type { AssignmentView, MilestoneView } from '../../../app/views/assignment-view.ts';
import type { DigestLine } from '../../../domain/ladder/digest.ts';
import { samePerson } from '../../../domain/record/person.ts';
import type { LineAnswer } from '../../../domain/rights/line-answers.ts';

/** A line of a digest with what is true of its assignment when it is sent. */
export type ShownLine = {
  readonly line: DigestLine;
  readonly view: AssignmentView;
  /** What whoever gets the line may answer. */
  readonly answers: ReadonlySet<LineAnswer>;
  /** The other person whom the line is about, by name. */
  readonly who?: string;
};

type About = Pick<ShownLine, 'line' | 'view'>;

/** The milestone that a line is about, while the assignment has it. */
export function milestoneIn({ line, view }: About): MilestoneView | undefined {
  if (line.kind !== 'milestone') return undefined;
  return view.milestones.find(({ milestone }) => milestone === line.milestone);
}

/** Whoever had a part of it is no holder to be chosen anew. */
export function isParticipantGone({ line, view: { holder } }: About): boolean {
  return line.kind === 'account-gone' && !samePerson(holder.person?.person ?? null, line.person);
}
