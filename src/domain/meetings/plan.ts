import type { MilestoneName } from '../record/milestone-name.ts';

/** The milestones that every committee knows. */
export const KNOWN_MILESTONES = [
  'draft',
  'presidium',
  'executive-committee',
  'final-papers',
  'dispatch',
] as const;
export type KnownMilestone = (typeof KNOWN_MILESTONES)[number];

/** A name travels in the value of a menu's option, which Slack limits to 75 characters. */
export const LONGEST_MILESTONE_NAME = 35;
/** More milestones than anybody prepares a meeting in, and still one form and one card. */
export const MOST_MILESTONES = 12;

/** Whose milestone it is: the case officer's (else the holder's), the holder's, the secretary's. */
export const MILESTONE_OWNERS = ['case-officer', 'holder', 'secretary'] as const;
export type MilestoneOwner = (typeof MILESTONE_OWNERS)[number];

/** What meets a milestone: a version, an approved one, its day passing, or its owner's press. */
export const MET_BY = ['draft', 'approved', 'day', 'press'] as const;
export type MetBy = (typeof MET_BY)[number];

/** One row of a preparation plan: so many days before the meeting. */
export type PlanRow = {
  readonly milestone: MilestoneName;
  readonly owner: MilestoneOwner;
  readonly metBy: MetBy;
  readonly daysBefore: number;
  readonly count: 'calendar' | 'working';
};

/** Whose a milestone is and what meets it. */
export type MilestoneKind = Pick<PlanRow, 'milestone' | 'owner' | 'metBy'>;

const KINDS: Readonly<Record<KnownMilestone, Omit<MilestoneKind, 'milestone'>>> = {
  draft: { owner: 'case-officer', metBy: 'draft' },
  presidium: { owner: 'secretary', metBy: 'day' },
  'executive-committee': { owner: 'secretary', metBy: 'day' },
  'final-papers': { owner: 'holder', metBy: 'approved' },
  dispatch: { owner: 'secretary', metBy: 'day' },
};

export function isKnownMilestone(milestone: MilestoneName): milestone is KnownMilestone {
  return KNOWN_MILESTONES.some((each) => each === milestone);
}

/**
 * A milestone with what is said of it, and for the rest what is usual. An own one of which nothing
 * is said is the secretary's and passes with its day; one that somebody else owns must be met by
 * something, or it would go by without anybody having done it.
 */
export function kindOf(
  milestone: MilestoneName,
  own: Partial<Omit<MilestoneKind, 'milestone'>> = {},
): MilestoneKind {
  const usual = isKnownMilestone(milestone) ? KINDS[milestone] : usualOf(own);
  return { milestone, owner: own.owner ?? usual.owner, metBy: own.metBy ?? usual.metBy };
}

function usualOf({
  owner,
  metBy,
}: Partial<Omit<MilestoneKind, 'milestone'>>): Omit<MilestoneKind, 'milestone'> {
  const usualOwner = { draft: 'case-officer', approved: 'holder' } as const;
  const isSecretarys = owner === undefined || owner === 'secretary';
  return {
    owner: metBy === 'draft' || metBy === 'approved' ? usualOwner[metBy] : 'secretary',
    metBy: isSecretarys ? 'day' : 'press',
  };
}

/** A row with the milestone's usual owner and meeting. */
export function planRow(
  milestone: MilestoneName,
  daysBefore: number,
  count: PlanRow['count'] = 'calendar',
): PlanRow {
  return { ...kindOf(milestone), daysBefore, count };
}

/**
 * What applies where a committee has set nothing: draft 26, presidium 21, final papers 8 and
 * dispatch 7 calendar days before the meeting.
 */
export const DEFAULT_PLAN: readonly PlanRow[] = [
  planRow('draft', 26),
  planRow('presidium', 21),
  planRow('final-papers', 8),
  planRow('dispatch', 7),
];

/** Whether two plans ask for the same, row by row. */
export function isSamePlan(one: readonly PlanRow[], other: readonly PlanRow[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at];
      return beside !== undefined && isSameRow(row, beside);
    })
  );
}

function isSameRow(one: PlanRow, other: PlanRow): boolean {
  const fields = ['milestone', 'owner', 'metBy', 'daysBefore', 'count'] as const;
  return fields.every((field) => one[field] === other[field]);
}
