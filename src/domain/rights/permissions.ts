import type { Assignment } from '../assignments/assignment.ts';
import type { Draft } from '../assignments/draft.ts';
import type { Participant } from '../assignments/participant.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { actingFor, officesOf, personOf } from '../committee/offices.ts';
import { doersOn, participantsOn } from '../assignments/participants.ts';
import { type Person, samePerson } from '../record/person.ts';
import type { MilestoneKind, MilestoneOwner } from '../meetings/plan.ts';

/** What somebody is to a committee and, where one is meant, to an assignment. */
export type Role =
  /** Secretary, chair, workspace admin or one of `BEVAKA_ADMINS`. */
  | 'officer'
  | 'director'
  /** Receives what goes to the diary. */
  | 'registrar'
  /** Also whoever answers here for a body outside. */
  | 'holder'
  | 'deputy'
  | 'case-officer'
  /** Was given one milestone alone. */
  | 'milestone-owner'
  /** Adds something to it, and answers for nothing. */
  | 'contributor'
  /** In the chain, having given the work on. */
  | 'between'
  | 'channel-member'
  /** Any full member of the workspace. */
  | 'member';

/** What the server checks for every command, button, form, shortcut and mention. */
const MAY = {
  'set-up': ['member'],
  'list-own': ['member'],
  read: [
    ...(['officer', 'director', 'registrar', 'holder', 'deputy'] as const),
    ...(['case-officer', 'milestone-owner', 'contributor', 'between', 'channel-member'] as const),
  ],
  /** What stands in them; that there are drafts, and what they are called, is for all readers. */
  'read-drafts': [
    ...(['officer', 'director', 'registrar', 'holder', 'deputy'] as const),
    ...(['case-officer', 'milestone-owner', 'contributor', 'between'] as const),
  ],
  /** Everything that is known of it, with what messages said. */
  dossier: ['officer', 'director', 'registrar', 'holder', 'deputy'],
  status: ['officer', 'director', 'channel-member'],
  figures: ['officer', 'director', 'channel-member'],
  manage: ['officer'],
  register: ['officer', 'director'],
  paper: ['officer', 'director'],
  export: ['officer'],
  remind: ['officer', 'director'],
  delegate: ['officer', 'director', 'holder', 'deputy', 'case-officer'],
  'take-back': ['officer', 'director', 'holder', 'deputy', 'case-officer', 'between'],
  'set-contributors': ['officer', 'director', 'holder', 'deputy', 'case-officer'],
  accept: ['officer', 'holder', 'deputy', 'case-officer'],
  update: [
    ...(['officer', 'holder', 'deputy', 'case-officer', 'milestone-owner'] as const),
    ...(['contributor', 'between'] as const),
  ],
  // In a thread everybody writes; what an officer says there is talk, not the holder's word.
  'update-by-reply': [
    ...(['holder', 'deputy', 'case-officer', 'milestone-owner'] as const),
    ...(['contributor', 'between'] as const),
  ],
  draft: ['officer', 'holder', 'deputy', 'case-officer', 'milestone-owner', 'contributor'],
  'draft-by-reply': ['holder', 'deputy', 'case-officer', 'milestone-owner', 'contributor'],
  'say-ready': ['officer', 'case-officer'],
  approve: ['officer', 'holder', 'deputy'],
  'request-changes': ['officer', 'holder', 'deputy'],
  'meet-milestone': ['officer', 'holder', 'deputy', 'case-officer', 'milestone-owner'],
  snooze: ['officer', 'director', 'holder', 'deputy', 'case-officer', 'milestone-owner'],
  report: ['officer', 'holder', 'deputy'],
  'set-date': ['officer'],
  'ask-extension': ['officer', 'holder', 'deputy'],
  extend: ['officer'],
  confirm: ['officer'],
  edit: ['officer'],
  void: ['officer'],
  'mark-secret': ['officer'],
  /** Keeps it out of every weeding, or no longer. */
  hold: ['officer'],
  outcome: ['officer'],
  'answer-late-paper': ['officer'],
  close: ['officer'],
  correct: ['officer'],
  'hand-to-diary': ['officer'],
  /** The documents, and the receipt. */
  receive: ['officer', 'registrar'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof MAY;

/** Facts about a person, from Slack and the configuration; null when Slack did not answer. */
export type Who = {
  readonly person: Person;
  readonly kind: 'member' | 'guest' | 'stranger' | 'bot' | 'deactivated';
  readonly isWorkspaceAdmin: boolean;
  /** Named in `BEVAKA_ADMINS`. */
  readonly isAppAdmin: boolean;
  /** In the committee's channel; false where no committee is meant. */
  readonly isInChannel: boolean;
} | null;

export type Standing = {
  readonly roles: ReadonlySet<Role>;
  /** Those that the person was given alone. */
  readonly milestones: ReadonlySet<MilestoneName>;
};

const NOBODY: Standing = { roles: new Set(), milestones: new Set() };

/** What a person is on a day; who is no full member, or of whom Slack says nothing, is nobody. */
export function standingIn(
  who: Who,
  committee: Committee | null,
  assignment: Assignment | null,
  today: Day,
): Standing {
  if (who === null || who.kind !== 'member') return NOBODY;
  const { person } = who;
  const roles = new Set<Role>(['member']);
  if (who.isWorkspaceAdmin || who.isAppAdmin) roles.add('officer');
  if (committee === null) return { roles, milestones: new Set() };

  if (who.isInChannel) roles.add('channel-member');
  const offices = officesOf(person, committee, today).map(({ role }) => role);
  if (offices.includes('secretary') || offices.includes('chair')) roles.add('officer');
  if (offices.includes('director')) roles.add('director');
  if (offices.includes('registrar')) roles.add('registrar');
  if (assignment === null) return { roles, milestones: new Set() };
  for (const role of rolesInAssignment(person, committee, assignment, today)) roles.add(role);
  return { roles, milestones: milestonesGiven(person, assignment, today) };
}

/** What a person is by the committee's offices and the assignment's participants alone. */
export function standingByDuty(
  person: Person,
  committee: Committee,
  assignment: Assignment,
  today: Day,
): Standing {
  const nothingElse = { isWorkspaceAdmin: false, isAppAdmin: false, isInChannel: false };
  return standingIn({ person, kind: 'member', ...nothingElse }, committee, assignment, today);
}

export function may(action: Action, standing: Standing): boolean {
  return MAY[action].some((role) => standing.roles.has(role));
}

/** What somebody may do, also where more than the table decides: a milestone by whose it is. */
export type Deed = Action | `meet-${MilestoneOwner}` | 'take-back-given';

/** Whether something is done by whoever is accountable. */
export function isHolders(action: Action): boolean {
  const roles: readonly Role[] = MAY[action];
  return !isReading(action) && roles.includes('holder');
}

function isReading(action: Action): boolean {
  return action === 'read' || action === 'read-drafts' || action === 'dossier';
}

export type Approval =
  { readonly ok: true } | { readonly ok: false; readonly why: 'not-yours' | 'own-draft' };

/**
 * The holder approves drafts, and may approve what they wrote themselves; nobody approves what
 * they submitted as case officer, whatever else they are.
 */
export function mayApprove(
  standing: Standing,
  person: Person,
  draft: Pick<Draft, 'by'>,
  assignment: Pick<Assignment, 'participants'>,
): Approval {
  if (!may('approve', standing)) return { ok: false, why: 'not-yours' };
  if (!samePerson(draft.by, person)) return { ok: true };
  const answersForIt = standing.roles.has('holder') || standing.roles.has('deputy');
  const wasGivenIt = assignment.participants.some((each) => samePerson(each.person, person));
  return answersForIt && !wasGivenIt ? { ok: true } : { ok: false, why: 'own-draft' };
}

/** What was given is taken back by whoever gave it, by the holder, or by an officer. */
export function mayTakeBack(
  { roles }: Standing,
  person: Person,
  { givenBy }: Pick<Participant, 'givenBy'>,
): boolean {
  const answersForIt = roles.has('holder') || roles.has('deputy') || roles.has('officer');
  return answersForIt || samePerson(givenBy, person);
}

/**
 * Whoever answers for a milestone says that it is done, and whoever was given it alone; the holder
 * for the case officer too.
 */
export function mayMeet(
  { roles, milestones }: Standing,
  { milestone, owner }: Pick<MilestoneKind, 'milestone' | 'owner'>,
): boolean {
  return milestones.has(milestone) || MEET[owner].some((role) => roles.has(role));
}

const MEET: Readonly<Record<MilestoneOwner, readonly Role[]>> = {
  'case-officer': ['case-officer', 'holder', 'deputy', 'officer'],
  holder: ['holder', 'deputy', 'officer'],
  secretary: ['officer'],
};

const WHO: Readonly<Record<Deed, readonly Role[]>> = {
  ...MAY,
  'meet-case-officer': MEET['case-officer'],
  'meet-holder': MEET.holder,
  'meet-secretary': MEET.secretary,
  'take-back-given': ['officer', 'holder', 'deputy', 'between'],
};

/** Who may do something, so that a refusal can name them. */
export function whoMay(deed: Deed): readonly Role[] {
  return WHO[deed];
}

/** Every deed that can be refused. Object.keys forgets which keys they are; they are the table's. */
export const DEEDS = Object.keys(WHO) as readonly Deed[];

function rolesInAssignment(
  person: Person,
  committee: Committee,
  assignment: Assignment,
  today: Day,
): readonly Role[] {
  const roles: Role[] = [];
  const { holder } = assignment;
  if (samePerson(personOf(holder, committee, today), person)) roles.push('holder');
  else if (samePerson(actingFor(holder, committee, today), person)) roles.push('deputy');
  return [...roles, ...rolesGiven(person, assignment, today)];
}

function rolesGiven(person: Person, assignment: Assignment, today: Day): readonly Role[] {
  const doers = doersOn(assignment, today);
  const theirs = participantsOn(assignment, today).filter((each) =>
    samePerson(each.person, person),
  );
  return theirs.map((each) => {
    if (each.scope.is === 'contribution') return 'contributor';
    if (!doers.includes(each)) return 'between';
    return each.scope.is === 'whole' ? 'case-officer' : 'milestone-owner';
  });
}

function milestonesGiven(
  person: Person,
  assignment: Assignment,
  today: Day,
): ReadonlySet<MilestoneName> {
  const theirs = doersOn(assignment, today).filter((each) => samePerson(each.person, person));
  return new Set(theirs.flatMap(({ scope }) => (scope.is === 'milestone' ? scope.milestone : [])));
}
