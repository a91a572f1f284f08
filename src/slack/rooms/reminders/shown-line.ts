import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { AssignmentView, MilestoneView } from '../../../app/views/assignment-view.ts';
import type { DigestLine } from '../../../domain/ladder/digest.ts';
import type { Language } from '../../../domain/record/language.ts';
import { samePerson } from '../../../domain/record/person.ts';
import { dayText } from '../../../words/dates.ts';

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

/** "mån 2 nov – fre 6 nov": while somebody stood in. */
export function daysAwayText(
  { from, to }: Pick<Extract<DigestLine, { kind: 'while-away' }>, 'from' | 'to'>,
  { today }: Pick<AssignmentView, 'today'>,
  language: Language,
): string {
  return `${dayText(from, today, language)} – ${dayText(to, today, language)}`;
}
