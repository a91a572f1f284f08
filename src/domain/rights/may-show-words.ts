import type { Assignment } from '../assignments/assignment.ts';
import { opened, sealed } from '../assignments/sealing.ts';
import type { Role, Standing } from './permissions.ts';

/** Where an assignment's words are about to be seen. */
export type Surface =
  /** A form that one person has opened, and that goes when they close it. */
  | 'form'
  | 'card'
  | 'message'
  | 'private-answer'
  | 'home'
  | 'calendar'
  | 'search'
  | 'paper'
  | 'export'
  | 'dossier'
  /** The committee's public page and its open data. */
  | 'public';

/** Those who are named in it or for it: by duty, an officer is the secretary or the chair. */
const NAMED: readonly Role[] = [
  ...(['holder', 'deputy', 'case-officer', 'milestone-owner', 'contributor', 'between'] as const),
  ...(['officer', 'director'] as const),
];

/**
 * Whether the words of an assignment may be shown to a reader on a surface. Those of one that is
 * marked as secret stand in a form alone, for who is named; nobody else sees more than its label,
 * its § and the provision.
 * @param reader what they are by duty (`standingByDuty`): null where nobody in particular reads
 */
export function mayShowWords(
  { secrecy }: Pick<Assignment, 'secrecy'>,
  reader: Standing | null,
  surface: Surface,
): boolean {
  if (secrecy === null) return true;
  if (surface !== 'form' || reader === null) return false;
  return NAMED.some((role) => reader.roles.has(role));
}

/**
 * The assignment as a reader may see it on a surface: the only way to the words of one that is
 * marked, for what is stored of it has none in their places.
 */
export function wordsFor(
  assignment: Assignment,
  reader: Standing | null,
  surface: Surface,
): Assignment {
  if (assignment.secrecy === null) return assignment;
  return mayShowWords(assignment, reader, surface) ? opened(assignment) : sealed(assignment);
}
