import type { Assignment } from '../../domain/assignments/assignment.ts';
import { occurrenceNamed } from '../../app/standing/occurrence-named.ts';
import { assignmentsOfCaseToRead, labelled } from '../../app/assignments/find-assignment.ts';
import { committeeMeant as meantBy } from '../../app/deeds/find-committee.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import {
  type Found,
  type FoundLabel,
  labelAhead,
  labelJoined,
  labelsIn,
  leadingCaseNumber,
} from '../typed/tokens.ts';
import { codesOf } from '../../app/views/find-named.ts';
import { namesIn } from '../typed/names-in.ts';
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

/** The assignment that is meant, or those that can be; none where the words name none. */
export type Meant =
  | ({ readonly is: 'one' } & MeantAssignment)
  | { readonly is: 'several'; readonly among: readonly MeantAssignment[] }
  | { readonly is: 'none' };

const NONE: Meant = { is: 'none' };

/**
 * The assignment that the words name (label or case number), else the thread's. A number that a
 * committee has not given is a slip, and must not change the assignment of the thread instead. In a
 * thread a label further on in the words is part of what is said.
 */
export async function assignmentMeant(parts: ListenerParts, asked: Asked): Promise<Meant> {
  const { rest, inThread } = asked;
  const ahead = labelAhead(rest) ?? (await looselyAhead(parts, asked));
  if (ahead !== null) {
    const named = await labelledNow(parts, asked, ahead);
    if (named !== 'no-label') return alsoMeant(parts, asked, { named, ahead });
  }
  const ofCase = await ofCaseMeant(parts, asked);
  if (ofCase.is !== 'none') return ofCase;
  if (inThread !== null) return { is: 'one', assignment: inThread, rest };
  return furtherOn(parts, asked);
}

/** "Visa run 5": a committee's code, and a number that is no day. */
async function looselyAhead(
  { ports }: ListenerParts,
  { person, rest }: Pick<Asked, 'person' | 'rest'>,
): Promise<FoundLabel | null> {
  if (!/^\p{L}[\p{L}\d]{0,9}\s?\d/u.test(rest)) return null;
  const [name] = namesIn(rest, await codesOf(ports, person.team));
  if (name?.kind !== 'label' || name.from > 0) return null;
  return { value: name.value, rest: rest.slice(name.to).trim(), isListed: false };
}

/** "Påminn RUN-2 och RUN-3 om underlaget": the command is about each, and which is asked. */
async function alsoMeant(
  parts: ListenerParts,
  asked: Asked,
  { named, ahead }: { readonly named: MeantAssignment | null; readonly ahead: FoundLabel },
): Promise<Meant> {
  const meant = await occurrenceMeant(parts, named, ahead);
  const next = meant.is === 'one' ? labelJoined(meant.rest) : null;
  const other = next && (await labelledNow(parts, asked, next));
  if (meant.is !== 'one' || other === null || other === 'no-label') return meant;
  const { assignment } = meant;
  return among([{ assignment, rest: other.rest }, other]);
}

/** Of a standing assignment the occurrence whose name follows its label; none where it has no such one. */
async function occurrenceMeant(
  { ports }: ListenerParts,
  named: MeantAssignment | null,
  { isListed }: FoundLabel,
): Promise<Meant> {
  const words = `${isListed ? ', ' : ''}${named?.rest ?? ''}`;
  const found = named && (await occurrenceNamed(ports, named.assignment, words));
  if (found === null) return NONE;
  return { is: 'one', ...found, rest: found.rest.replace(/^,\s*/u, '') };
}

/** Null where the committee has not given the number, and `no-label` where there is no committee. */
async function labelledNow(
  { ports }: ListenerParts,
  { person }: Asked,
  { value, rest }: Found<string>,
): Promise<MeantAssignment | null | 'no-label'> {
  const { committee, assignment } = await labelled(ports, person.team, value);
  if (assignment !== null) return { assignment, rest };
  return committee === null ? 'no-label' : null;
}

async function ofCaseMeant({ ports }: ListenerParts, { person, rest }: Asked): Promise<Meant> {
  const named = leadingCaseNumber(rest);
  if (named === null) return NONE;
  const found = await assignmentsOfCaseToRead(ports, person, named.value);
  return among(found.map(({ assignment }) => ({ assignment, rest: named.rest })));
}

/** A label that stands after other words: "påminn Astrid om RUN-1". */
async function furtherOn(parts: ListenerParts, asked: Asked): Promise<Meant> {
  const found = await Promise.all(
    labelsIn(asked.rest).map((each) => labelledNow(parts, asked, each)),
  );
  const named = found.filter((each) => each !== null && each !== 'no-label');
  const first = new Map(named.toReversed().map((each) => [each.assignment.id, each]));
  return among([...first.values()].toReversed());
}

function among(found: readonly MeantAssignment[]): Meant {
  const [first, ...more] = found;
  if (first === undefined) return NONE;
  return more.length === 0 ? { is: 'one', ...first } : { is: 'several', among: found };
}
