import type { ShownLine } from '../../../app/views/digest-lines.ts';
import { milestoneIn } from './shown-line.ts';

/** What stands together in a morning's message: one assignment, or one event that many share. */
export type DigestPart = {
  readonly is: 'assignment' | 'event';
  /** Where its first line stands among the message's lines. */
  readonly at: number;
  readonly lines: readonly [ShownLine, ...ShownLine[]];
};

type Placed = { readonly at: number; readonly shown: ShownLine };

/**
 * A message's lines, as they are read: one part for each assignment, and one for what happens to
 * many at once, for twenty-five lines about one presidium say no more than one.
 */
export function partsOf(lines: readonly (ShownLine | null)[]): readonly DigestPart[] {
  const placed = lines.flatMap((shown, at) => (shown === null ? [] : [{ at, shown }]));
  const events = groupedBy(placed, ({ shown }) => eventOf(shown));
  const isShared = (event: string | null): boolean =>
    event !== null &&
    (/^(?:step|list|diary|policies|retention)\|/u.test(event) ||
      (events.get(event)?.length ?? 0) > 1);
  const keyOf = ({ shown }: Placed): string => {
    const event = eventOf(shown);
    return event !== null && isShared(event) ? event : shown.view.id;
  };
  return [...groupedBy(placed, keyOf).values()].flatMap((found) => {
    const [first, ...rest] = found;
    if (first === undefined) return [];
    const is = isShared(eventOf(first.shown)) ? 'event' : 'assignment';
    return [{ is, at: first.at, lines: [first.shown, ...rest.map(({ shown }) => shown)] } as const];
  });
}

function groupedBy<K>(placed: readonly Placed[], keyOf: (each: Placed) => K): Map<K, Placed[]> {
  const groups = new Map<K, Placed[]>();
  for (const each of placed) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** The event that a line tells of, by what makes it one; null for what is of its assignment alone. */
function eventOf(shown: ShownLine): string | null {
  const { line, view } = shown;
  switch (line.kind) {
    case 'milestone': {
      const isStep = milestoneIn(shown)?.owner === 'secretary' && view.due.kind === 'meeting';
      return isStep
        ? `step|${view.committee.id}|${dueOf(shown)}|${line.milestone}|${line.day}`
        : null;
    }
    case 'outcome':
      return `outcome|${line.meeting}`;
    case 'agenda-list':
      return `list|${line.meeting}`;
    case 'policies':
    case 'retention':
      return `${line.kind}|${view.committee.id}`;
    case 'office-vacant':
      return shown.isOfDirector ? null : `vacant|${view.committee.id}|${line.title}`;
    case 'undelivered':
    case 'account-gone':
      return `${line.kind}|${line.person.user}`;
    case 'while-away':
      return `away|${line.deputy.user}|${line.from}`;
    case 'diary':
      return `diary|${view.committee.id}`;
    case 'no-due':
    case 'not-accepted':
    case 'late-paper':
    case 'late-reason':
    case 'extension-asked':
    case 'draft-waits':
    case 'changes-asked':
      return null;
  }
}

function dueOf({ view: { due } }: ShownLine): string {
  return due.kind === 'meeting' ? due.meeting : '';
}
