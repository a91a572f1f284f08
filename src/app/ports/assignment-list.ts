import type { Language } from '../../domain/record/language.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { ListRow } from './list-row.ts';
import type { PaperOrder } from './paper-parts.ts';

/** The committee's paper with every open assignment, as facts. */
export type AssignmentList = {
  readonly language: Language;
  readonly committee: { readonly code: string; readonly name: string };
  /** The region or municipality, as it stands at the top; null where nobody has set it. */
  readonly authority: string | null;
  readonly meeting: Pick<Meeting, 'day' | 'time'>;
  readonly madeOn: Day;
  readonly order: PaperOrder;
  readonly counts: {
    readonly open: number;
    readonly reported: number;
    readonly late: number;
    readonly extensionsAsked: number;
  };
  /** What the committee is proposed to decide. */
  readonly proposal: Proposal;
  readonly groups: readonly ListGroup[];
};

export type Proposal = {
  readonly close: readonly ListRow[];
  readonly moreTime: readonly ListRow[];
  readonly goOn: readonly ListRow[];
  /** Of those that go on, which the committee has asked to take up: they have stood still too long. */
  readonly takeUp: readonly ListRow[];
};

/** The rows under one heading: a holder's, or a meeting's; `by` is null where the list has one part. */
export type ListGroup = {
  readonly by:
    | null
    | { readonly is: 'holder'; readonly name: string }
    | { readonly is: 'due'; readonly due: ListRow['due'] };
  readonly rows: readonly ListRow[];
};
