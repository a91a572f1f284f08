import type { DigestLine } from '../../domain/ladder/digest.ts';
import type { Person } from '../../domain/record/person.ts';
import { type LineAnswer, lineAnswers } from '../../domain/rights/line-answers.ts';
import { assignmentNow } from '../assignments/find-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from './assignment-view.ts';
import { named, viewOf } from './view-of.ts';

/** A line of a digest with what is true of its assignment when it is sent. */
export type ShownLine = {
  readonly line: DigestLine;
  readonly view: AssignmentView;
  /** What whoever gets the line may answer. */
  readonly answers: ReadonlySet<LineAnswer>;
  /** The other person whom the line is about, by name. */
  readonly who?: string;
};

type Telling = Pick<Ports, 'store' | 'people' | 'now' | 'closed'>;

/** A person's morning message, each line as things stand; null when there is none. */
export async function digestLines(
  ports: Telling,
  id: string,
): Promise<readonly ShownLine[] | null> {
  const digest = await ports.store.find('digest', id);
  if (digest === null) return null;
  const shown = digest.lines.map((line) => shownTo(ports, line, digest.person));
  return (await Promise.all(shown)).filter((each) => each !== null);
}

async function shownTo(ports: Telling, line: DigestLine, to: Person): Promise<ShownLine | null> {
  const found = await assignmentNow(ports, line.assignment);
  if (found === null) return null;
  const { assignment, committee } = found;
  const view = await viewOf(ports, assignment, committee);
  const answers = lineAnswers(to, assignment, committee, view.today);
  const other = otherIn(line);
  return { line, view, answers, ...(other !== null && { who: (await named(ports, other)).name }) };
}

/** The person whom a line is about, where that is not the one who gets it. */
function otherIn(line: DigestLine): Person | null {
  if (line.kind === 'undelivered' || line.kind === 'account-gone') return line.person;
  return line.kind === 'while-away' ? line.deputy : null;
}
