import { type Located, toChange } from '../../../app/assignments/find-assignment.ts';
import { earlyWhy, laterMeetings, recordOutcome } from '../../../app/assignments/record-outcome.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';
import { meetingDue } from '../../../domain/committee/meetings.ts';
import { CLOSES } from '../../../domain/assignments/outcome.ts';
import { readOutcome } from './typed.ts';
import { leadingLabel, plainWords } from '../../typed/tokens.ts';
import { outcomesSaid } from './notice.ts';
import { formOf } from '../../kit/form-for.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { outcomeOfOne, outcomesOfMeeting } from './fill.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { assignmentMeant } from '../../kit/meant.ts';

/** `outcome`: the form for the meeting that waits; `outcome RUN-1 återremiss <motive>` at once. */
export const outcomeCommand: CommandHandler = async (parts, asked) =>
  // A label that is unknown is said to be: the whole meeting's form would be taken for its own.
  leadingLabel(asked.rest) === null && (await assignmentMeant(parts, asked)) === null
    ? ofMeeting(parts, asked)
    : ofAssignment(parts, asked);

const ofMeeting = inCommittee((parts, asked, { committee }) =>
  outcomesOfMeeting(parts, asked, { committee, meeting: null }),
);

const ofAssignment = aboutOccurrence({ may: 'outcome', command: 'outcome' }, (parts, asked, read) =>
  formOf(toChange(read, 'outcome'), asked.language, (found) =>
    ofOpen(parts, asked, { ...found, rest: read.rest }),
  ),
);

async function ofOpen(
  parts: ListenerParts,
  asked: Asked,
  { assignment, committee, rest }: Located & { readonly rest: string },
): Promise<Answer> {
  const typed = readOutcome(plainWords(rest));
  const early = typed && earlyWhy(parts.ports, { assignment, committee, is: typed.is });
  if (early !== null) return sayWhy(early.why, asked.language);
  const due = meetingDue(assignment, committee);
  const hasLater = laterMeetings(committee, due, todayIn(parts, committee)).length > 0;
  if (typed === null || !isWhole(typed, hasLater))
    return outcomeOfOne(parts, asked, { assignment, committee }, typed);
  const request = { id: assignment.id, doer: asked.doer, ...typed, closes: CLOSES[typed.is] };
  const done = await recordOutcome(parts.ports, request);
  if (!done.ok) return sayRefused(done, asked);
  const view = await viewOf(parts.ports, done.assignment, done.committee);
  return say(outcomesSaid([view], asked.language));
}

/** True where a line says all that its outcome needs; the form asks for the rest. */
function isWhole(
  { is, paragraph, motive }: { is: OutcomeKind; paragraph: string | null; motive: string },
  hasLater: boolean,
): boolean {
  if (CLOSES[is]) return paragraph !== null;
  return hasLater && (is !== 'referred-back' || motive !== '');
}
