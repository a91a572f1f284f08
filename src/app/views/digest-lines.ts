import type { Assignment } from '../../domain/assignments/assignment.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { DigestLine } from '../../domain/ladder/digest.ts';
import { isOwnOffice } from '../../domain/ladder/lines-without-ladder.ts';
import { isStillAsked } from '../../domain/ladder/still-asked.ts';
import { isWaitedFor } from '../../domain/ladder/whom-it-waits-for.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { type LineAnswer, lineAnswers } from '../../domain/rights/line-answers.ts';
import { assignmentNow } from '../assignments/find-assignment.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { type ListToReview, listToReview } from './agenda-list.ts';
import type { AssignmentView } from './assignment-view.ts';
import { type BreakingCounts, breakingCounts } from './breaking.ts';
import { type DueCounts, dueCounts } from './weeding-due.ts';
import { named, viewOf } from './view-of.ts';

/** A line of a digest with what is true of its assignment when it is shown. */
export type ShownLine = {
  readonly line: DigestLine;
  readonly view: AssignmentView;
  /** What whoever gets the line may answer. */
  readonly answers: ReadonlySet<LineAnswer>;
  /** It says that nobody leads the committee's administration; nothing is wrong with its assignment. */
  readonly isOfDirector: boolean;
  /** It waits for whoever reads it. */
  readonly isReaders: boolean;
  /** The other person whom the line is about, by name. */
  readonly who?: string;
  /** Of a line about a meeting's assignment list, the list. */
  readonly list?: ListToReview;
  /** Of a line about the committee's policies, how many break them. */
  readonly breaking?: BreakingCounts;
  /** Of a line about what the committee's rules would weed, how much that is. */
  readonly toWeed?: DueCounts;
};

/** A morning's message; a line that asks for nothing any more is null, so that each keeps its place. */
export type ShownDigest = {
  readonly id: string;
  readonly lines: readonly (ShownLine | null)[];
};

type Telling = Pick<Ports, 'store' | 'people' | 'now' | 'closed' | 'linkTo'>;

/** A person's morning message, each line as things stand; null when there is none. */
export async function digestLines(ports: Telling, id: string): Promise<ShownDigest | null> {
  const digest = await ports.store.find('digest', id);
  if (digest === null) return null;
  const shown = digest.lines.map((line) => shownTo(ports, line, digest.person));
  return { id, lines: await Promise.all(shown) };
}

/** The same for the one whom it was sent to, and for nobody else. */
export async function ownDigest(
  ports: Telling,
  person: Person,
  id: string,
): Promise<{ readonly ok: true; readonly digest: ShownDigest } | Refusal> {
  const stored = await ports.store.find('digest', id);
  if (stored === null || !samePerson(stored.person, person)) return refuse('not-allowed');
  const digest = await digestLines(ports, id);
  return digest === null ? refuse('not-allowed') : { ok: true, digest };
}

async function shownTo(ports: Telling, line: DigestLine, to: Person): Promise<ShownLine | null> {
  const found = await assignmentNow(ports, line.assignment);
  if (found === null) return null;
  const { assignment, committee } = found;
  const view = await viewOf(ports, assignment, committee);
  const { today } = view;
  const closed = openDaysOf(committee, ports.closed);
  const inHand = { assignment, committee, today, closed, now: ports.now };
  if (!isStillAsked(line, inHand)) return null;
  const broken = line.kind === 'policies' ? await breakingCounts(ports, committee) : undefined;
  const toWeed = line.kind === 'retention' ? await dueCounts(ports, committee) : undefined;
  // All have been heard of since, or are weeded.
  if (broken === null || toWeed === null) return null;
  const other = otherIn(line, assignment);
  const meeting = line.kind === 'agenda-list' ? meetingOf(committee, line.meeting) : null;
  return {
    line,
    view,
    answers: lineAnswers(to, assignment, committee, today),
    isReaders: isWaitedFor(to, view.waitsFor),
    isOfDirector: line.kind === 'office-vacant' && !isOwnOffice(assignment, line.title),
    ...(meeting !== null && { list: await listToReview(ports, committee, meeting) }),
    ...(broken !== undefined && { breaking: broken }),
    ...(toWeed !== undefined && { toWeed }),
    ...(other !== null && { who: (await named(ports, other)).name }),
  };
}

/** The person whom a line is about, where that is not the one who gets it. */
function otherIn(
  line: DigestLine,
  { extensionAsked }: Pick<Assignment, 'extensionAsked'>,
): Person | null {
  if (line.kind === 'extension-asked') return extensionAsked?.by ?? null;
  if (line.kind === 'undelivered' || line.kind === 'account-gone') return line.person;
  return line.kind === 'while-away' ? line.deputy : null;
}
