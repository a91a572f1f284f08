import { type Located, toChange } from '../../../app/assignments/find-assignment.ts';
import { earlyWhy, laterMeetings, recordOutcome } from '../../../app/assignments/record-outcome.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';
import { meetingDue } from '../../../domain/committee/meetings.ts';
import { CLOSES } from '../../../domain/assignments/outcome.ts';
import { onlyParagraph } from '../../../domain/assignments/paragraph.ts';
import type { SaidOfOutcome } from './form.ts';
import { heldMeetingNamed, meetingSaid } from './meeting-said.ts';
import { readOutcome } from './typed.ts';
import { labelAhead, plainWords } from '../../typed/tokens.ts';
import { whichRevoked } from './which-revoked.ts';
import { listOfMeeting } from './list.ts';
import { outcomesSaid } from './notice.ts';
import { formOf } from '../../kit/form-for.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { outcomeOfOne, outcomesOfMeeting } from './fill.ts';
import { about, viewed } from '../../kit/about.ts';
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
  labelAhead(asked.rest) === null && (await assignmentMeant(parts, asked)).is === 'none'
    ? ofMeeting(parts, asked)
    : ofAssignment(parts, asked);

/** "utfall uppdragslistan", "outcome of the assignment list". */
const LIST =
  /^(?:(?:för|av|of|the|for)\s+)*(?:uppdragslistan?|listan?|(?:assignment\s+)?list)(?!\p{L})/iu;

const ofMeeting = inCommittee((parts, asked, { committee, rest }) => {
  const ofList = LIST.exec(rest)?.[0];
  if (ofList !== undefined) {
    const words = rest.slice(ofList.length).trim();
    const held = words === '' ? null : heldMeetingNamed(words, committee, parts.ports.now);
    if (words !== '' && held === null) return sayWhy('no-such-meeting', asked.language);
    return listOfMeeting(parts, asked, { committee, meeting: held?.id ?? null });
  }
  if (rest === '') return outcomesOfMeeting(parts, asked, { committee, meeting: null });
  const meeting = heldMeetingNamed(rest, committee, parts.ports.now);
  return meeting === null
    ? sayWhy('no-such-meeting', asked.language)
    : outcomesOfMeeting(parts, asked, { committee, meeting: meeting.id });
});

const ofAssignment = about(async (parts, asked, read) => {
  const typed = readOutcome(plainWords(read.rest));
  const comesRound = read.assignment.due.kind === 'standing' && read.assignment.ending === null;
  if (!comesRound || typed?.is !== 'revoked' || !read.can('outcome')) return ofOne(parts, asked);
  const revoked = { typed: plainWords(read.rest), paragraph: typed.paragraph };
  return say(whichRevoked(await viewed(parts, read), revoked, asked.language));
});

const ofOne = aboutOccurrence({ may: 'outcome', command: 'outcome' }, (parts, asked, read) =>
  formOf(toChange(read, 'outcome'), asked.language, (found) =>
    ofOpen(parts, asked, { ...found, rest: read.rest }),
  ),
);

async function ofOpen(
  parts: ListenerParts,
  asked: Asked,
  { assignment, committee, rest }: Located & { readonly rest: string },
): Promise<Answer> {
  const words = plainWords(rest);
  const typed = readOutcome(words);
  const early = typed && earlyWhy(parts.ports, { assignment, committee, is: typed.is });
  if (early !== null) return sayWhy(early.why, asked.language);
  const due = meetingDue(assignment, committee);
  const later = laterMeetings(committee, due, todayIn(parts, committee));
  const next =
    typed === null || CLOSES[typed.is] ? null : meetingSaid(typed.motive, committee, later);
  if (typed === null || next === 'unknown' || !isWhole(typed, later.length > 0))
    return outcomeOfOne(parts, asked, { assignment, committee }, typed ?? saidOtherwise(words));
  const { motive = typed.motive, id = null } = next ?? {};
  const decided = { ...typed, motive, closes: CLOSES[typed.is], next: id };
  const request = { id: assignment.id, doer: asked.doer, ...decided };
  const done = await recordOutcome(parts.ports, request);
  if (!done.ok) return sayRefused(done, asked);
  const view = await viewOf(parts.ports, done.assignment, done.committee);
  const deed = done.assignment.undo?.deed;
  const undoable = deed === undefined ? [] : [{ assignment: done.assignment.id, deed }];
  return say(outcomesSaid([view], asked.language, { undoable }));
}

/** Words that name no outcome are kept where the form has room for them. */
function saidOtherwise(words: string): SaidOfOutcome | null {
  if (words === '') return null;
  const { paragraph = null, rest = words } = onlyParagraph(words) ?? {};
  return { is: null, paragraph, motive: rest };
}

/** True where a line says all that its outcome needs; the form asks for the rest. */
function isWhole(
  { is, paragraph, motive }: { is: OutcomeKind; paragraph: string | null; motive: string },
  hasLater: boolean,
): boolean {
  if (CLOSES[is]) return paragraph !== null;
  return hasLater && (is !== 'referred-back' || motive !== '');
}
