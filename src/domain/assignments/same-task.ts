import type { AssignmentTerms } from './assignment.ts';
import type { Due } from '../committee/due.ts';
import type { Holder } from '../committee/holder.ts';
import { samePerson } from '../record/person.ts';
import { plainWording } from './wording.ts';

type Task = Pick<AssignmentTerms, 'deliverable' | 'holder' | 'due'>;

/** Whether the same is to be brought by the same holder to the same time, however it was written. */
export function isSameTask(one: Task, other: Task): boolean {
  return (
    plainDeliverable(one.deliverable) === plainDeliverable(other.deliverable) &&
    isSameHolder(one.holder, other.holder) &&
    isSameDue(one.due, other.due)
  );
}

/** Without its full stop, and as if in small letters. */
export function plainDeliverable(deliverable: string): string {
  return plainWording(deliverable)
    .toLowerCase()
    .replace(/[\s.;:]+$/u, '');
}

export function isSameHolder(one: Holder, other: Holder): boolean {
  if (one.kind === 'office') return other.kind === 'office' && one.title === other.title;
  if (one.kind === 'body') return other.kind === 'body' && one.name === other.name;
  return other.kind === 'person' && samePerson(one.person, other.person);
}

/** The words of a period do not matter: "kvartal 1 2027" is "första kvartalet 2027". */
export function isSameDue(one: Due, other: Due): boolean {
  return JSON.stringify(timeOf(one)) === JSON.stringify(timeOf(other));
}

function timeOf(due: Due): unknown {
  switch (due.kind) {
    case 'meeting':
      return [due.meeting, due.before ?? null];
    case 'date':
      return due.day;
    case 'period':
      return [due.from, due.to];
    case 'standing':
      return [due.rule.rhythm, due.rule.end];
    case 'none':
      return null;
  }
}
