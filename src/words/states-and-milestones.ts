import type { AssignmentState } from '../domain/assignments/state.ts';
import type { KnownMilestone } from '../domain/meetings/plan.ts';
import { inLanguages } from './in-languages.ts';

type States = Readonly<Record<AssignmentState, string>>;
type Milestones = Readonly<Record<KnownMilestone, string>>;

const states: States = {
  closed: 'avslutat',
  reported: 'slutredovisat',
  blocked: 'stopp',
  late: 'försenat',
  'at-risk': 'risk',
  'draft-in': 'utkast inlämnat',
  'on-track': 'enligt plan',
  'word-in': 'besked finns',
  'no-word': 'inget besked än',
  void: 'makulerat',
};

const englishStates: States = {
  closed: 'closed',
  reported: 'reported',
  blocked: 'blocked',
  late: 'late',
  'at-risk': 'at risk',
  'draft-in': 'draft in',
  'on-track': 'on track',
  'word-in': 'word in',
  'no-word': 'no word yet',
  void: 'void',
};

/** How it stands with an assignment, in a word. */
export const statesIn = inLanguages(states, englishStates);

/** Those that read otherwise after a number above one: "2 försenade". */
export const statesOfManyIn = inLanguages<Partial<States>>(
  { closed: 'avslutade', reported: 'slutredovisade', late: 'försenade', void: 'makulerade' },
  {},
);

const milestones: Milestones = {
  draft: 'Utkast',
  presidium: 'Presidium',
  'executive-committee': 'Arbetsutskott',
  'final-papers': 'Slutliga handlingar',
  dispatch: 'Utskick',
};

const englishMilestones: Milestones = {
  draft: 'Draft',
  presidium: 'Presidium',
  'executive-committee': 'Executive committee',
  'final-papers': 'Final papers',
  dispatch: 'Dispatch',
};

/** What is shorter beside other milestones, where it can be nothing else. */
export const shortMilestonesIn = inLanguages<Milestones>(
  { ...milestones, 'final-papers': 'Slutliga' },
  englishMilestones,
);

/** The milestones that every committee knows. */
export const milestonesIn = inLanguages(milestones, englishMilestones);
