import { dueMeant } from '../../../../src/app/meetings/given-due.ts';
import { extensionLine } from '../../../../src/domain/assignments/extension-line.ts';
import { dayOfDue } from '../../../../src/domain/committee/day-of-due.ts';
import type { Due } from '../../../../src/domain/committee/due.ts';
import type { Day } from '../../../../src/domain/days/day.ts';
import type { Meeting } from '../../../../src/domain/meetings/meeting.ts';
import { clashingDays, firstClash } from '../../../../src/domain/dates/clashes.ts';
import { resolveDue } from '../../../../src/domain/dates/resolve.ts';
import { readDecision } from '../../../../src/domain/reading/read-decision.ts';
import { offeredDues } from '../../../../src/domain/registering/offered-dues.ts';
import { understandLine } from '../../../../src/domain/registering/understand-line.ts';
import { daysIn } from '../../../../src/slack/typed/two-days.ts';
import { CLOSED, theCommittee } from '../../support/run.ts';

/** The places where people say when something is due, each as it is understood there. */

export const TODAY = '2026-11-16';
const DAYS = [
  '2026-12-15',
  '2027-01-13',
  '2027-02-17',
  '2027-03-16',
  '2027-04-06',
  '2027-04-27',
  '2027-06-15',
  '2027-08-31',
  '2027-10-05',
  '2027-12-14',
];
export const COMMITTEE = theCommittee({ meetings: DAYS.map(aMeetingOn) });

export function aMeetingOn(day: Day): Meeting {
  return {
    id: day,
    day,
    time: day === '2027-01-13' ? '13:00' : '09:00',
    state: 'planned',
    addedAt: '2026-01-01T00:00:00.000Z',
    dates: [],
    dispatched: null,
  };
}

/** What a phrase comes to: a due, or that it is asked and the days that are offered. */
export type Understood = {
  readonly meeting?: string;
  readonly date?: string;
  readonly period?: string;
  readonly none?: true;
  readonly standing?: string;
  readonly offset?: { readonly meeting: string; readonly day: string };
  readonly ask?: readonly string[];
  readonly deliverable?: string;
};

export const FRAMES: Readonly<Record<string, (phrase: string) => Understood>> = {
  line: inLine,
  field: inField,
  extend: inExtension,
  read: inDecision,
  'meeting-move': inMove,
  'new-day': asNewDay,
};

function inLine(phrase: string): Understood {
  const read = understandLine(`Regiondirektören ta fram underlag ${phrase}`, COMMITTEE, TODAY);
  if (read.ok) return { ...said(read.due), deliverable: read.deliverable };
  const offered = offeredDues(read.refusal, { today: TODAY, mayPlan: true, coming: [] });
  return {
    ask: offered.flatMap((each) => ('day' in each && each.day !== null ? [each.day] : [each.is])),
    deliverable: read.understood.deliverable,
  };
}

function inField(phrase: string): Understood {
  const now = { now: `${TODAY}T09:00:00.000Z` };
  const meant = dueMeant(now, { kind: 'said', text: phrase, as: 'plain' }, COMMITTEE);
  if (!meant.ok) return { ask: [] };
  return 'due' in meant ? said(meant.due) : { ask: [] };
}

function inExtension(phrase: string): Understood {
  const assignment = { due: { kind: 'none' } } as const;
  const about = { committee: COMMITTEE, today: TODAY };
  const { due, clash } = extensionLine(`${phrase} underlaget dröjer`, assignment, about);
  if (due === null) return { ask: [] };
  return due.ok ? said(due.due) : { ask: [...clash, ...due.choices.map(({ day }) => day)] };
}

function inDecision(phrase: string): Understood {
  const text = `§ 12 Underlag\n\nBeslut\nRegiondirektören får i uppdrag att ta fram underlag ${phrase}.`;
  const [finding] = readDecision(text, { decidedOn: TODAY });
  if (finding === undefined) return {};
  if (finding.due === null) return { ask: [], deliverable: finding.deliverable };
  const due = resolveDue(finding.due, COMMITTEE, TODAY);
  const { deliverable } = finding;
  return due.ok
    ? { ...said(due.due), deliverable }
    : { ask: [...clashOf(finding.due.text, due.day), ...days(due.choices)], deliverable };
}

function clashOf(words: string, day: string | null): readonly string[] {
  return day === null ? [] : clashingDays(words, day);
}

function days(meetings: readonly { readonly day: string }[]): readonly string[] {
  return meetings.map(({ day }) => day);
}

function inMove(phrase: string): Understood {
  const line = `${phrase} till 2027-05-20`;
  const clash = firstClash(line, TODAY);
  if (clash !== null) return { ask: clash.days };
  const [day] = daysIn(line, TODAY);
  return day === undefined ? { ask: [] } : { meeting: day };
}

/** The day to which a meeting is moved; a closed one is asked about. */
function asNewDay(phrase: string): Understood {
  const line = `2027-04-27 till ${phrase}`;
  const clash = firstClash(line, TODAY);
  if (clash !== null) return { ask: clash.days };
  const [, day] = daysIn(line, TODAY);
  if (day === undefined) return { ask: [] };
  return CLOSED.isOpen(day) ? { date: day } : { ask: [day] };
}

function said(due: Due): Understood {
  switch (due.kind) {
    case 'meeting':
      return due.before === undefined
        ? { meeting: due.meeting }
        : { offset: { meeting: due.meeting, day: dayOfDue(due, COMMITTEE, CLOSED) ?? '' } };
    case 'date':
      return { date: due.day };
    case 'period':
      return { period: `${due.from}/${due.to}` };
    case 'standing':
      return { standing: due.rule.text };
    case 'none':
      return { none: true };
  }
}
