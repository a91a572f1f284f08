import { viewOf } from '../../../app/views/view-of.ts';
import type { DigestLine } from '../../../domain/ladder/digest.ts';
import type { Person } from '../../../domain/record/person.ts';
import { lineAnswers } from '../../../domain/rights/line-answers.ts';
import { assignmentIn, languageFor, nameIn, type Notice, type Telling } from '../../kit/telling.ts';
import { digest } from './digest.ts';
import type { ShownLine } from './shown-line.ts';

/** A person's morning message, each line as things stand when it is sent. */
export const digestNotice: Notice<'digest'> = async (telling, content) => {
  const stored = await telling.ports.store.find('digest', content.digest);
  if (stored === null) return null;
  const shown = stored.lines.map((line) => lineOf(telling, line, stored.person));
  const lines = (await Promise.all(shown)).filter((each) => each !== null);
  return digest(lines, await languageFor(telling, null));
};

async function lineOf(telling: Telling, line: DigestLine, to: Person): Promise<ShownLine | null> {
  const found = await assignmentIn(telling, line.assignment);
  if (found === null) return null;
  const { assignment, committee } = found;
  const about = await viewOf(telling.ports, assignment, committee);
  const answers = lineAnswers(to, assignment, committee, about.today);
  const other = otherIn(line);
  return {
    line,
    view: about,
    answers,
    ...(other !== null && { who: await nameIn(telling, other) }),
  };
}

/** The person whom a line is about, where that is not the one who gets it. */
function otherIn(line: DigestLine): Person | null {
  if (line.kind === 'undelivered' || line.kind === 'account-gone') return line.person;
  return line.kind === 'while-away' ? line.deputy : null;
}
