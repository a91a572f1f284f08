import { keysOf } from '../../domain/assignments/desk-keys.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { draftLines } from '../../domain/ladder/draft-lines.ts';
import type { DigestLine } from '../../domain/ladder/digest.ts';
import { urgencyOf } from '../../domain/ladder/urgency.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';

export type Gathered = { readonly line: DigestLine; readonly urgency: string };

/**
 * The drafts that wait for a person in what is on their desk, told or not: they stand in each
 * morning's message that is sent, and cause one of their own at their steps alone.
 */
export async function draftsThatWait(
  ports: Pick<Ports, 'store' | 'now' | 'closed'>,
  person: Person,
): Promise<readonly Gathered[]> {
  const committees = await ports.store.committees(person.team);
  const keys = committees.flatMap((each) => keysOf(person, [each], todayIn(ports, each)));
  const found = await ports.store.openOf([...new Set(keys)]);
  return found.flatMap((assignment) => {
    const committee = committees.find(({ id }) => id === assignment.committee);
    if (committee === undefined) return [];
    const closed = openDaysOf(committee, ports.closed);
    const inHand = {
      assignment,
      committee,
      today: todayIn(ports, committee),
      closed,
      now: ports.now,
    };
    return draftLines(inHand)
      .filter((each) => samePerson(each.person, person))
      .map(({ line }) => ({ line, urgency: urgencyOf(line, inHand) }));
  });
}

/** Those that are not among the lines already. */
export function besides(
  lines: readonly Gathered[],
  others: readonly Gathered[],
): readonly Gathered[] {
  const isThere = ({ line }: Gathered): boolean =>
    lines.some((each) => each.line.kind === line.kind && each.line.assignment === line.assignment);
  return [...lines, ...others.filter((each) => !isThere(each))];
}
