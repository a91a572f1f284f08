import { swedishClosedDays } from '../../../src/calendar/swedish-closed-days.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Draft } from '../../../src/domain/assignments/draft.ts';
import type { Participant } from '../../../src/domain/assignments/participant.ts';
import type { StatusUpdate } from '../../../src/domain/assignments/status-update.ts';
import type { Office, OfficerRole } from '../../../src/domain/committee/office.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { addDays, type Day } from '../../../src/domain/days/day.ts';
import type { DigestLine } from '../../../src/domain/ladder/digest.ts';
import { type DueLine, dueLines, marksTold } from '../../../src/domain/ladder/ladder.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { type PlanRow, planRow } from '../../../src/domain/meetings/plan.ts';
import { aCommittee, DIRECTOR, SECRETARY, TEAM } from '../../contracts/samples.ts';

/** The committee of the rules' tests: all its officers, a planned meeting on 15 December 2026. */

export const CLOSED = swedishClosedDays();
export const CHAIR: Person = { team: TEAM, user: 'U04ORD' };
export const DEVELOPER: Person = { team: TEAM, user: 'U02UTV' };
export const WRITER: Person = { team: TEAM, user: 'U05HAN' };
export const STANDIN: Person = { team: TEAM, user: 'U06VIK' };

/** A real municipality's plan: draft 26, presidium 21, executive committee 14, dispatch 5 days. */
export const MUNICIPAL_PLAN: readonly PlanRow[] = [
  planRow('draft', 26),
  planRow('presidium', 21),
  planRow('executive-committee', 14),
  planRow('dispatch', 5),
];

export function anOffice(
  title: string,
  person: Person | null,
  facts: Partial<Office> = {},
): Office {
  const holdings = person === null ? [] : [{ person, from: '2020-01-01', acting: false }];
  return { title, alsoCalled: [], role: null, holdings, deputies: [], standIn: null, ...facts };
}

export function theCommittee(facts: Partial<Committee> = {}): Committee {
  const officerOf = (title: string, role: OfficerRole, person: Person): Office =>
    anOffice(title, person, { role });
  const offices = [
    officerOf('Regiondirektören', 'director', DIRECTOR),
    officerOf('Nämndsekreteraren', 'secretary', SECRETARY),
    officerOf('Ordföranden', 'chair', CHAIR),
    anOffice('Regional utvecklingsdirektör', DEVELOPER),
  ];
  return aCommittee({ offices, ...facts });
}

/** Held by the development director, so that every level of the ladder is another person. */
export const DEVELOPERS: Pick<Assignment, 'holder'> = {
  holder: { kind: 'office', title: 'Regional utvecklingsdirektör' },
};

export const ACCEPTED: Pick<Assignment, 'accepted'> = {
  accepted: { by: DEVELOPER, at: '2026-09-29T08:00:00.000Z' },
};

export function aDraft(facts: Partial<Draft> = {}): Draft {
  return {
    version: 1,
    by: WRITER,
    at: '2026-11-16T09:00:00.000Z',
    content: { kind: 'link', url: 'https://example.org/utkast' },
    receivedOn: null,
    message: null,
    late: null,
    review: { is: 'submitted' },
    ...facts,
  };
}

export function anUpdate(facts: Partial<StatusUpdate> = {}): StatusUpdate {
  return {
    id: 'UPDATE1',
    by: WRITER,
    at: '2026-11-02T09:00:00.000Z',
    signal: null,
    text: 'Underlaget är beställt.',
    message: null,
    deleted: false,
    ...facts,
  };
}

export function givenTo(person: Person, facts: Partial<Participant> = {}): Participant {
  const scope = { is: 'whole' } as const;
  return { person, scope, part: null, givenBy: DIRECTOR, from: '2026-09-30', to: null, ...facts };
}

/** A line as one reads it in a list: `2026-11-10 U02UTV draft -7`. */
export function asWords(day: Day, { person, line }: DueLine): string {
  const what = line.kind === 'milestone' ? `${line.milestone} ${signed(line)}` : line.kind;
  return `${day} ${person.user} ${what}`;
}

export type Morning = { readonly day: Day; readonly line: DueLine };

/** Lives through the days, telling every line that is due; what was told, in order. */
export function live(
  assignment: Assignment,
  committee: Committee,
  days: { readonly from: Day; readonly to: Day; readonly except?: (day: Day) => boolean },
): readonly Morning[] {
  const told: Morning[] = [];
  let now = assignment;
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    if (days.except?.(day) === true) continue;
    const lines = dueLines({ assignment: now, committee, today: day, closed: CLOSED });
    told.push(...lines.map((line) => ({ day, line })));
    now = { ...now, told: [...now.told, ...marksOf(now, lines, day)] };
  }
  return told;
}

export function marksOf(
  assignment: Assignment,
  lines: readonly DueLine[],
  on: Day,
): Assignment['told'] {
  return lines.flatMap(({ person, line }) =>
    marksTold(assignment, [line], { person, on, delivered: true }),
  );
}

function signed({ step }: Extract<DigestLine, { kind: 'milestone' }>): string {
  return step > 0 ? `+${step}` : String(step);
}
