import type { Assignment, AssignmentLink } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { hasItsMeetingBegun } from '../../domain/committee/meetings.ts';
import type { Person } from '../../domain/record/person.ts';
import { type Surface, wordsFor } from '../../domain/rights/may-show-words.ts';
import type { Standing } from '../../domain/rights/permissions.ts';
import type { Ports } from '../ports/ports.ts';
import { hasCard } from '../records/cards.ts';
import { todayIn } from '../deeds/today.ts';
import { occurrencesMissing } from '../standing/see-to-standing.ts';
import type { AssignmentView, NamedPerson, HeadView } from './assignment-view.ts';
import { cardOnSlack } from './facts-shown.ts';
import { keptView } from './kept-views.ts';
import { changesToday, withPapers } from './papers-shown.ts';

/** A person's name as Slack knows it; the user id when Slack does not answer. */
export async function named(ports: Pick<Ports, 'people'>, person: Person): Promise<NamedPerson> {
  return { person, name: (await ports.people.facts(person))?.name ?? person.user };
}

/** What a view is made from. */
export type Viewing = Pick<Ports, 'store' | 'people' | 'now' | 'closed' | 'linkTo'>;

/** Who reads, by duty, and where; in a message there may be others than who asked. */
export type Seen = { readonly reader: Standing | null; readonly surface: Surface };

const IN_A_MESSAGE: Seen = { reader: null, surface: 'message' };

/**
 * Everything that a surface needs of an assignment, as it is now: of one that is marked as secret no
 * more than may be shown there. Names may be others each time, so they are asked for each time.
 */
export async function viewOf(
  ports: Viewing,
  stored: Assignment,
  committee: Committee,
  { reader, surface }: Seen = IN_A_MESSAGE,
): Promise<AssignmentView> {
  const assignment = wordsFor(stored, reader, surface);
  const view = await viewOfOne(ports, assignment, committee);
  if (assignment.due.kind === 'standing')
    return { ...view, asHead: await asHeadOf(ports, assignment, committee) };
  const { occurrence } = assignment;
  const head = occurrence && (await ports.store.find('assignment', occurrence.head.id));
  return head === null ? view : { ...view, card: cardOnSlack(head), hasCard: hasCard(head) };
}

function dayOf({ due }: AssignmentView): string {
  return 'day' in due ? due.day : '';
}

/** Its occurrences with names, and the one that waits for a meeting to be planned. */
async function asHeadOf(ports: Viewing, head: Assignment, committee: Committee): Promise<HeadView> {
  const open = await ports.store.openOccurrences(head.id);
  const views = await Promise.all(open.map((each) => viewOfOne(ports, each, committee)));
  const missing = await occurrencesMissing(ports, head, committee);
  const waiting = head.ending === null ? (missing?.waiting?.name ?? null) : null;
  const occurrences = views.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const isOfPeriods = head.due.kind === 'standing' && head.due.rule.rhythm.is === 'months';
  return { occurrences, waiting, isOfPeriods };
}

async function viewOfOne(
  ports: Viewing,
  assignment: Assignment,
  committee: Committee,
): Promise<AssignmentView> {
  const { closed, linkTo, now } = ports;
  const today = todayIn(ports, committee);
  const hasBegun = hasItsMeetingBegun(assignment, committee, now);
  const shown = { assignment, committee, today, closed, hasBegun, linkTo };
  const { people, withNames } = keptView(shown);
  const found = await Promise.all(people.map((person) => named(ports, person)));
  const view = withNames(found.map(({ name }) => name));
  return withLabelsNow(ports, changesToday(view) ? withPapers(view, { ...shown, now }) : view);
}

/** What it is linked to may have gone over to another committee since, and bears a new label there. */
async function withLabelsNow({ store }: Viewing, view: AssignmentView): Promise<AssignmentView> {
  const { parent, supplements } = view;
  if (parent === null && supplements.length === 0) return view;
  const now = async ({ id, label }: AssignmentLink): Promise<AssignmentLink> => ({
    id,
    label: (await store.find('assignment', id))?.label ?? label,
  });
  return {
    ...view,
    parent: parent && (await now(parent)),
    supplements: await Promise.all(supplements.map(now)),
  };
}
