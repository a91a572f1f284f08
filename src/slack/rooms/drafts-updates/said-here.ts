import type { Readable } from '../../../app/assignments/find-assignment.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Person } from '../../../domain/record/person.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { signalBeside } from '../../meaning/signal.ts';
import { withoutNames } from '../../typed/names-in.ts';
import { type NamedIn, namedIn, type NamedOne } from './named-in.ts';

/** What a reply says in the thread of an assignment. */
export type SaidHere = Pick<NamedIn, 'isAhead'> & {
  /** Without what names this assignment: its name is taken off before anything is read. */
  readonly words: string;
  /** Without any name. */
  readonly bare: string;
  /** Whether it names this assignment. */
  readonly isNamed: boolean;
  readonly others: readonly NamedOne[];
  /** What it gives beside this assignment's name, whose words stay as they are. */
  readonly signal: ReturnType<typeof signalBeside>;
};

/** Reads a reply in an assignment's thread; another's name is meant for that other. */
export async function saidHere(
  parts: ListenerParts,
  person: Person,
  { text, here }: { readonly text: string; readonly here: Assignment },
): Promise<SaidHere> {
  const naming = await namedIn(parts, person, text);
  const others = naming.named.filter(({ read }) => !isSame(read.assignment, here));
  const elsewhere = new Set(others.map(({ read }) => read.assignment.id));
  const own = naming.places.filter(
    ({ ids }) => ids.length > 0 && ids.every((id) => !elsewhere.has(id)),
  );
  const words = withoutNames(
    text,
    own.map(({ name }) => name),
  );
  const isNamed = own.length > 0;
  const { isAhead, words: bare } = naming;
  return { words, bare, isNamed, others, isAhead, signal: isNamed ? signalBeside(words) : null };
}

/** A standing one and its occurrences have one thread. */
function isSame({ id, occurrence }: Readable['assignment'], here: Assignment): boolean {
  return id === here.id || id === here.occurrence?.head.id || occurrence?.head.id === here.id;
}
