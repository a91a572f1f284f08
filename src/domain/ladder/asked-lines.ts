import { extensionWanted } from '../assignments/extension.ts';
import type { InHand } from '../assignments/in-hand.ts';
import { latePapersAsked, lateReasonAsked } from '../assignments/late-stage.ts';
import { officersAsked } from '../committee/officers-of.ts';
import { isGone } from '../committee/offices.ts';
import { dayIn, type Instant } from '../days/day.ts';
import type { DueLine } from './due-line.ts';

/**
 * What somebody asked for stands in the mornings of those who answer it, from the day after until
 * one of them has: more time, a late paper, the reason for one.
 */
export function askedLines(inHand: InHand): readonly DueLine[] {
  return [...extensionLines(inHand), ...latePaperLines(inHand), ...lateReasonLines(inHand)];
}

/** Whether there is anything of it that may be due on a later day. */
export function isAnythingAsked({ extensionAsked, drafts }: InHand['assignment']): boolean {
  return (
    extensionAsked !== null || drafts.some(({ late }) => late !== null && late.answer === null)
  );
}

function extensionLines(inHand: InHand): readonly DueLine[] {
  const { assignment, committee, today } = inHand;
  const wanted = extensionWanted(assignment);
  const { id } = assignment;
  if (wanted === null || !isOlder(wanted.at, inHand)) return [];
  const line = { kind: 'extension-asked', assignment: id, at: wanted.at, on: today } as const;
  return officersAsked(committee, today, wanted.by).map((person) => ({ person, line }));
}

function latePaperLines(inHand: InHand): readonly DueLine[] {
  const { assignment, committee, today } = inHand;
  return latePapersAsked(inHand).flatMap(({ version, late }) => {
    if (late === null || !isOlder(late.at, inHand)) return [];
    const line = { kind: 'late-paper', assignment: assignment.id, version, on: today } as const;
    return officersAsked(committee, today, late.by).map((person) => ({ person, line }));
  });
}

function lateReasonLines(inHand: InHand): readonly DueLine[] {
  const { assignment, committee, today } = inHand;
  const draft = lateReasonAsked(inHand);
  if (draft === null || isGone(draft.by, committee) || !isOlder(draft.at, inHand)) return [];
  const { version, by: person } = draft;
  const line = { kind: 'late-reason', assignment: assignment.id, version, on: today } as const;
  return [{ person, line }];
}

/** Asked for on an earlier day; on the same day they have had the message itself. */
function isOlder(at: Instant, { committee, today }: InHand): boolean {
  return dayIn(at, committee.timeZone) < today;
}
