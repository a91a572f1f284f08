import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { InHand } from '../../domain/assignments/in-hand.ts';
import type { Message, MessageContent } from '../../domain/record/message.ts';
import { actingFor, isGone } from '../../domain/committee/offices.ts';
import { doersOn, workerOf } from '../../domain/assignments/participants.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { directMessage } from './direct-message.ts';

/** Who works with an assignment: its holder, the case officer, and who has a milestone alone. */
export function workersOf({
  assignment,
  committee,
  today,
}: Pick<InHand, 'assignment' | 'committee' | 'today'>): readonly Person[] {
  const holder = actingFor(assignment.holder, committee, today);
  const worker = workerOf(assignment, committee, today);
  const doers = doersOn(assignment, today)
    .map(({ person }) => person)
    .filter((person) => !isGone(person, committee));
  return eachOnce([holder, worker, ...doers].filter((person) => person !== null));
}

export function eachOnce(people: readonly Person[]): readonly Person[] {
  return people.filter(
    (person, at) => people.findIndex((other) => samePerson(person, other)) === at,
  );
}

/**
 * What somebody did to an assignment, told to those who work with it and did not do it.
 * @param mark what tells the deed from others of its kind
 */
export function tellWorkers(
  situation: InHand & { readonly assignment: Assignment },
  content: MessageContent,
  { by, mark }: { readonly by: Person; readonly mark: string | number },
): readonly Message[] {
  const { id } = situation.assignment;
  return workersOf(situation).flatMap((person) =>
    directMessage(person, {
      key: `${id}|${content.say}|${mark}|${person.user}`,
      content,
      unless: by,
    }),
  );
}

export type Share = { readonly person: Person; readonly assignments: readonly string[] };

/** Each person once, with the ids of what is theirs: several assignments are one message. */
export function shares(
  assignments: readonly Assignment[],
  peopleOf: (assignment: Assignment) => readonly Person[],
): readonly Share[] {
  const shared = new Map<string, { person: Person; assignments: string[] }>();
  for (const assignment of assignments)
    for (const person of peopleOf(assignment)) {
      const known = shared.get(person.user) ?? { person, assignments: [] };
      known.assignments.push(assignment.id);
      shared.set(person.user, known);
    }
  return [...shared.values()];
}
