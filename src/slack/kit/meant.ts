import type { Assignment } from '../../domain/assignments/assignment.ts';
import { occurrenceNamed } from '../../app/standing/occurrence-named.ts';
import { assignmentsOfCaseToRead, labelled } from '../../app/assignments/find-assignment.ts';
import { committeeMeant as meantBy } from '../../app/deeds/find-committee.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { leadingCaseNumber, leadingLabel } from '../typed/tokens.ts';
import type { ListenerParts } from './parts.ts';
import type { Asked } from './asked.ts';

export type MeantCommittee = { readonly committee: Committee | null; readonly rest: string };

const CODE = /^([\p{L}][\p{L}\d]{0,9})(?=$|\s)/u;

/**
 * The committee that the words begin with, else the one whose channel this is, else the person's
 * only one. A code that no committee has is not a code but the first of the other words.
 */
export async function committeeMeant(
  { ports }: ListenerParts,
  { here, person, rest }: Pick<Asked, 'here' | 'person' | 'rest'>,
): Promise<MeantCommittee> {
  const word = CODE.exec(rest)?.[1] ?? '';
  const code = word === '' ? null : word.toLocaleUpperCase('sv');
  const { committee, isNamed } = await meantBy(ports, { team: person.team, code, here });
  return { committee, rest: isNamed ? rest.slice(word.length).trim() : rest };
}

export type MeantAssignment = { readonly assignment: Assignment; readonly rest: string };

/**
 * The assignment that the words begin with (label or case number), else the thread's. A number that
 * a committee has not given is a slip, and must not change the assignment of the thread instead.
 */
export async function assignmentMeant(
  { ports }: ListenerParts,
  { person, rest, inThread }: Asked,
): Promise<MeantAssignment | null> {
  const label = leadingLabel(rest);
  if (label !== null) {
    const { committee, assignment } = await labelled(ports, person.team, label.value);
    if (assignment !== null) return occurrenceNamed(ports, assignment, label.rest);
    if (committee !== null) return null;
  }
  const caseNumber = leadingCaseNumber(rest);
  if (caseNumber !== null) {
    const [first, ...more] = await assignmentsOfCaseToRead(ports, person, caseNumber.value);
    if (first !== undefined && more.length === 0)
      return { assignment: first.assignment, rest: caseNumber.rest };
  }
  return inThread === null ? null : { assignment: inThread, rest };
}
