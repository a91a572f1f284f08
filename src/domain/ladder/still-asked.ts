import { extensionWanted } from '../assignments/extension.ts';
import type { InHand } from '../assignments/in-hand.ts';
import { milestonesOf, stateOfMilestone } from '../assignments/milestones.ts';
import { actingFor, isGone } from '../committee/offices.ts';
import { hasStarted, meetingOf } from '../committee/meetings.ts';
import { hasDirector } from '../committee/director.ts';
import type { Instant } from '../days/day.ts';
import { latePapersAsked, lateReasonAsked } from '../assignments/late-stage.ts';
import type { DigestLine } from './digest.ts';
import { isStillWaiting } from './draft-lines.ts';
import { waitsForDiarySince } from './diary-line.ts';
import { stillToKeep } from './ladder.ts';
import { isOwnOffice } from './lines-without-ladder.ts';

/**
 * Whether a line still asks for something when it is said, which may be hours after it was planned,
 * or when the rest of a message is shown: nobody is asked for the papers of what is done, tabled or
 * before the meeting already. The secretary's own steps stay: they pass by themselves.
 */
export function isStillAsked(
  line: DigestLine,
  inHand: InHand & { readonly now: Instant },
): boolean {
  const { assignment, committee, today } = inHand;
  if (line.kind === 'agenda-list') return isAhead(line.meeting, inHand);
  if (line.kind === 'diary') return waitsForDiarySince(inHand) !== null;
  // It hangs on one of many: whether any of them is left is counted when it is shown.
  if (line.kind === 'policies' || line.kind === 'retention') return true;
  if (assignment.ending !== null) return false;
  switch (line.kind) {
    case 'milestone':
      return isMilestoneAsked(line.milestone, inHand);
    case 'no-due':
      return assignment.due.kind === 'none' && assignment.reported === null;
    case 'not-accepted':
      return assignment.accepted === null && assignment.reported === null;
    case 'office-vacant':
      return isOwnOffice(assignment, line.title)
        ? actingFor(assignment.holder, committee, today) === null
        : !hasDirector(committee, today);
    case 'outcome':
      return assignment.due.kind === 'meeting' && assignment.due.meeting === line.meeting;
    case 'late-paper':
      return latePapersAsked(inHand).some(({ version }) => version === line.version);
    case 'late-reason':
      return lateReasonAsked(inHand)?.version === line.version;
    case 'extension-asked':
      return extensionWanted(assignment)?.at === line.at;
    case 'account-gone':
      return isGone(line.person, committee);
    case 'draft-waits':
    case 'changes-asked':
      return isStillWaiting(line, inHand);
    case 'undelivered':
    case 'while-away':
      return true;
  }
}

/** A list is reviewed until its meeting begins, whatever became of the assignment that its line hangs on. */
function isAhead(
  id: string,
  { committee, now }: Pick<InHand, 'committee'> & { readonly now: Instant },
): boolean {
  const meeting = meetingOf(committee, id);
  return meeting?.state === 'planned' && !hasStarted(meeting, now, committee.timeZone);
}

function isMilestoneAsked(name: string, inHand: InHand & { readonly now: Instant }): boolean {
  const { assignment, committee, today, closed } = inHand;
  const milestones = stillToKeep(milestonesOf(assignment, committee, closed), inHand);
  const found = milestones.find(({ milestone }) => milestone === name);
  if (found === undefined || assignment.reported !== null) return false;
  const state = stateOfMilestone(found, assignment, today);
  if (found.owner === 'secretary') return found.metBy === 'day' || state !== 'met';
  return state === 'ahead' || state === 'late';
}
