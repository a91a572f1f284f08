import type { Readable } from '../../../app/assignments/find-assignment.ts';
import { assignmentsCalled, codesOf } from '../../../app/views/find-named.ts';
import type { Person } from '../../../domain/record/person.ts';
import { isAhead } from '../../meaning/ahead.ts';
import { type Name, namesIn, withoutNames } from '../../typed/names-in.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { partsSaid } from '../../meaning/parts-said.ts';

/** An assignment that a message names, and what it says of that one alone. */
export type NamedOne = {
  readonly read: Readable;
  /** Null where all of the message is said of it. */
  readonly part: string | null;
};

/** What a message names, as far as its writer may read it. */
export type NamedIn = {
  readonly named: readonly NamedOne[];
  /** As they were written: there is no such one, or the writer may not read it. */
  readonly unknown: readonly string[];
  /** Where each of them is named. */
  readonly places: readonly { readonly name: Name; readonly ids: readonly string[] }[];
  /** All that it says beside the names. */
  readonly words: string;
  /** Whether it begins with a name, or says that it is about it: then nothing else is meant. */
  readonly isAhead: boolean;
};

export async function namedIn(
  { ports }: ListenerParts,
  person: Person,
  words: string,
): Promise<NamedIn> {
  const names = namesIn(words, await codesOf(ports, person.team));
  const found = await Promise.all(
    names.map(async (name) => ({
      name,
      read: await assignmentsCalled(ports, person, name, words.slice(name.to)),
    })),
  );
  const known = found.filter(({ name, read }) => name.isSure || read.length > 0);
  const parts = partsSaid(
    words,
    known.map(({ name }) => name),
  );
  const named = known.flatMap(({ read }, at) =>
    read.map((each) => ({ read: each, part: parts?.[at] ?? null })),
  );
  return {
    named: eachOnce(named),
    places: known.map(({ name, read }) => ({
      name,
      ids: read.map(({ assignment }) => assignment.id),
    })),
    unknown: known.flatMap(({ name, read }) => (read.length > 0 ? [] : [name.value])),
    words: withoutNames(
      words,
      known.map(({ name }) => name),
    ),
    isAhead: isAhead(words, known[0]?.name),
  };
}

/** What is said of one twice is all said of it. */
function eachOnce(all: readonly NamedOne[]): readonly NamedOne[] {
  const byId = new Map<string, NamedOne>();
  for (const each of all) {
    const { id } = each.read.assignment;
    const before = byId.get(id);
    const both = [before?.part, each.part].filter((part) => part != null).join('. ');
    byId.set(id, before === undefined ? each : { ...each, part: both === '' ? null : both });
  }
  return [...byId.values()];
}
