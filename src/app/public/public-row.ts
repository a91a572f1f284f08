import type { Assignment } from '../../domain/assignments/assignment.ts';
import { publicBecame, publicStatus } from '../../domain/assignments/public-facts.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import type { PublicPart } from '../../domain/committee/public-view.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Day } from '../../domain/days/day.ts';
import { wordsFor } from '../../domain/rights/may-show-words.ts';
import { wordsOnPaper } from '../papers/row-of.ts';
import type { PublicDue, PublicRow } from '../ports/public-page.ts';

type Of = { readonly committee: Committee; readonly closed: ClosedDays };
type Part = (assignment: Assignment, of: Of) => Partial<PublicRow>;

/** What each part is made from: what is not chosen is not even computed. */
const PARTS: Readonly<Record<PublicPart, Part>> = {
  words: (assignment) => ({ words: withoutPeople(wordsOnPaper(assignment)) }),
  'case-number': ({ origin }) => ({ caseNumber: origin.caseNumber }),
  decision: ({ origin: { decidedOn, paragraph, givenBy } }) => ({
    decision: { on: decidedOn, paragraph, givenBy: givenBy?.name ?? null },
  }),
  holder: ({ holder }) => ({ holder: officeOf(holder) }),
  status: (assignment) => ({ status: publicStatus(assignment) }),
  dates: (assignment, of) => ({
    dates: { due: publicDue(assignment, of), first: firstDay(assignment, of) },
  }),
  became: (assignment, { committee }) => ({ became: publicBecame(assignment, committee) }),
};

/** The row of an assignment that `mayBePublic`, with what its committee shows and nothing else. */
export function publicRow(stored: Assignment, of: Of): PublicRow {
  const assignment = wordsFor(stored, null, 'public');
  const shown = of.committee.publicView.parts.map((part) => PARTS[part](assignment, of));
  return Object.assign({ label: assignment.label }, ...shown);
}

/** Offices and bodies, never persons. */
function officeOf(holder: Holder): string | null {
  if (holder.kind === 'person') return null;
  return withoutPeople(holder.kind === 'office' ? holder.title : holder.name);
}

/** Somebody whom the words name as a mention is a person of the workspace. */
function withoutPeople(text: string): string {
  return text.replaceAll(/<@[^>]*>/gu, '–');
}

function publicDue({ due }: Assignment, { committee, closed }: Of): PublicDue {
  switch (due.kind) {
    case 'meeting': {
      const meeting = meetingOf(committee, due.meeting)?.day;
      const day = dayOfDue(due, committee, closed);
      if (meeting === undefined || day === null) return { kind: 'none' };
      return { kind: 'meeting', meeting, day };
    }
    case 'date':
      return { kind: 'date', day: due.day };
    case 'period':
      return { kind: 'period', text: withoutPeople(due.text), day: due.to };
    case 'standing':
      return { kind: 'standing', text: withoutPeople(due.rule.text) };
    case 'none':
      return { kind: 'none' };
  }
}

/** The day that it was due on before it was put off, here, in another committee or before it came here. */
function firstDay(assignment: Assignment, { committee, closed }: Of): Day | null {
  const { extensions, formerly, origin, due } = assignment;
  const first = extensions[0]?.fromDay ?? formerly[0]?.day ?? origin.listed?.firstDue ?? null;
  return first === dayOfDue(due, committee, closed) ? null : first;
}
