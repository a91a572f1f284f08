import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { plannedFrom } from '../../../src/domain/committee/meetings.ts';
import type { Day } from '../../../src/domain/days/day.ts';
import type { ReminderLadder } from '../../../src/domain/committee/reminder-ladder.ts';
import type { PlanRow } from '../../../src/domain/meetings/plan.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { DEVELOPER, STANDIN, WRITER } from '../../domain/support/run.ts';
import type { Year } from './a-year.ts';

export const TITLES = [
  'Regiondirektören',
  'Regional utvecklingsdirektör',
  'sekreterare',
  'Ordföranden',
];
export const OUTCOMES = [
  'approved',
  'noted',
  'rejected',
  'referred-back',
  'tabled',
  'off-the-agenda',
] as const;
const PEOPLE: readonly Person[] = [DIRECTOR, SECRETARY, DEVELOPER, STANDIN, WRITER];

/** What a happening is made of: which of several, how many days, and larger choices. */
export type Dice = {
  readonly one: number;
  readonly other: number;
  readonly days: number;
  readonly plan: readonly PlanRow[];
  readonly ladder: ReminderLadder;
};

/** All that stands when it happens. */
export type Now = {
  readonly year: Year;
  readonly committee: Committee;
  readonly today: Day;
  readonly open: readonly Assignment[];
  /** Also those that have ended. */
  readonly all: readonly Assignment[];
  readonly dice: Dice;
};

export type Outcome = { readonly ok: boolean } | void;
export type Act = (now: Now) => Promise<Outcome>;

export const pick = <T>(all: readonly T[], at: number): T => {
  const found = all[at % all.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};

export const person = ({ dice }: Now): Person => pick(PEOPLE, dice.other);
export const secretarys = { doer: { person: SECRETARY, source: 'form' } } as const;

/** About one of the open assignments, by somebody. */
export function about(
  now: Now,
  by: Person = person(now),
): { id: string; doer: { person: Person; source: 'command' } } {
  return { id: pick(now.open, now.dice.one).id, doer: { person: by, source: 'command' } };
}

export function ofCommittee({ committee }: Now): { committee: string } & typeof secretarys {
  return { committee: committee.id, ...secretarys };
}

export function nextMeeting(now: Now): Assignment['due'] {
  return {
    kind: 'meeting',
    meeting: pick(plannedFrom(now.committee, now.today), now.dice.one + 1).id,
  };
}
