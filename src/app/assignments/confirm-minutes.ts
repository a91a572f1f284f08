import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { outcomeWithoutParagraph } from '../../domain/assignments/outcome.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import { sameWords } from '../../domain/assignments/wording.ts';
import { addParagraphs } from './add-paragraph.ts';
import type { Changed } from './change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import { type Located, type Readable, toChange } from './find-assignment.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';

type Confirming = AboutAssignment & {
  /** `§ 87`. */
  readonly paragraph: string;
  /** The decision's words in the confirmed minutes; null where they are as they were registered. */
  readonly wording: string | null;
};

/**
 * Records that the minutes are confirmed: the § stands from now on, and where the words are others
 * than those that were registered, the holder is shown the difference.
 */
export function confirmMinutes(
  ports: Ports,
  request: Confirming,
): Promise<Changed<{ readonly isReworded: boolean }> | Refusal> {
  const { doer, paragraph } = request;
  return changeOpen(ports, { ...request, action: 'confirm' }, ({ assignment, ...situation }) => {
    const confirmed = confirmedWhy(assignment);
    if (confirmed !== null) return confirmed;
    const { wording: was, origin } = assignment;
    const wording = request.wording?.trim() || was;
    const isReworded = !sameWords(wording, was);
    const words = isReworded ? { from: { wording: was }, to: { wording } } : { from: {}, to: {} };
    const holder = actingFor(assignment.holder, situation.committee, situation.today);
    return {
      ok: true,
      assignment: {
        ...assignment,
        wording: isReworded ? wording : was,
        origin: { ...origin, paragraph, minutes: 'confirmed' },
      },
      happened: [
        {
          what: 'minutes-confirmed',
          from: { paragraph: origin.paragraph, minutes: origin.minutes, ...words.from },
          to: { paragraph, minutes: 'confirmed', ...words.to },
        },
      ],
      say: isReworded
        ? directMessage(holder, {
            key: `${assignment.id}|reworded|${assignment.version}`,
            content: { say: 'reworded', assignment: assignment.id, by: doer.person, was },
            unless: doer.person,
          })
        : [],
      result: { isReworded },
    };
  });
}

/**
 * The same of one that a form about a meeting names: what was decided then, and what that meeting
 * made of it, each where its § was given.
 */
export async function confirmMinutesOf(
  ports: Ports,
  {
    paragraph,
    ofOutcome,
    ...about
  }: AboutAssignment & {
    readonly paragraph: string | null;
    readonly ofOutcome: string | null;
  },
): Promise<Changed<unknown> | Refusal> {
  const added =
    ofOutcome === null
      ? null
      : await addParagraphs(ports, { ...about, ofDecision: null, ofOutcome, minutes: 'confirmed' });
  if (paragraph === null) return added ?? refuse('no-paragraph');
  if (added !== null && !added.ok) return added;
  return confirmMinutes(ports, { ...about, paragraph, wording: null });
}

/** An assignment whose minutes the person who reads it can confirm; asked before its form is opened. */
export function toConfirm(read: Readable): Located | Refusal {
  const found = toChange(read, 'confirm');
  return found.ok ? (confirmedWhy(found.assignment) ?? found) : found;
}

/** Minutes that are confirmed without a known § may still be given theirs. */
function confirmedWhy({ origin }: Assignment): Refusal<'already-confirmed'> | null {
  const isConfirmed = origin.minutes === 'confirmed' && origin.paragraph !== null;
  return isConfirmed ? refuse('already-confirmed') : null;
}

/**
 * The open assignments of a committee whose minutes are not confirmed, and those whose outcome has no
 * § yet, in the order of their numbers.
 */
export async function awaitingConfirmation(
  ports: Ports,
  { person }: Pick<Doer, 'person'>,
  { committee, decidedOn }: { readonly committee: Committee; readonly decidedOn: Day | null },
): Promise<{ readonly ok: true; readonly open: readonly Assignment[] } | Refusal> {
  const refused = await mayInCommittee(ports, person, committee, 'confirm');
  if (refused !== null) return refused;
  const open = await ports.store.openOfCommittee(committee.id);
  const isThen = (day: Day | null): boolean => decidedOn === null || isSameDate(day, decidedOn);
  const waiting = open.filter(({ origin, occurrence, outcomes }) => {
    const lacking = outcomeWithoutParagraph({ outcomes });
    const ofOutcome = lacking && (meetingOf(committee, lacking.meeting)?.day ?? null);
    // Its occurrences follow the whole, and have outcomes of their own.
    const isDecided =
      occurrence === null && origin.minutes === 'preliminary' && isThen(origin.decidedOn);
    return isDecided || (lacking !== null && isThen(ofOutcome));
  });
  return { ok: true, open: waiting.toSorted((one, other) => one.number - other.number) };
}

/** Minutes wait for days, not for years, so that the year of a day that was said does not matter. */
function isSameDate(one: Day | null, other: Day): boolean {
  return one?.slice(5) === other.slice(5);
}
