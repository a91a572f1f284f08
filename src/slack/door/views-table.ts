import { VIEWS } from '../kit/ids.ts';
import * as assignment from '../rooms/assignment/submit.ts';
import { submitClosedDays, submitClosedDaysConfirm } from '../rooms/closed-days/submit.ts';
import * as committee from '../rooms/set-up/submit.ts';
import { submitConfirmMeeting, submitConfirmMinutes } from '../rooms/minutes/submit.ts';
import { submitConfirmReading } from '../rooms/reading/submit-confirmed.ts';
import * as extension from '../rooms/extension/submit.ts';
import { submitImport, submitImportColumns, submitImportConfirm } from '../rooms/backlog/submit.ts';
import { submitAddMeeting, submitCancelMeeting, submitMeetings } from '../rooms/meetings/submit.ts';
import { submitOutcomes } from '../rooms/outcome/submit.ts';
import { submitMeetingDates, submitMeetingDatesConfirm } from '../rooms/meeting-dates/submit.ts';
import { submitLadder, submitLadderConfirm } from '../rooms/ladder/submit.ts';
import { submitPlan, submitPlanConfirm } from '../rooms/plan/submit.ts';
import { submitCommittee, submitOfficers } from '../rooms/settings/submit.ts';
import { submitPreferences } from '../rooms/own-reminders/submit.ts';
import * as registering from '../rooms/registering/submit.ts';
import type { SubmitHandler } from '../kit/submitted.ts';

/** Who answers which form. */
export const SUBMIT_HANDLERS: ReadonlyMap<string, SubmitHandler> = new Map<string, SubmitHandler>([
  [VIEWS.setUp, committee.submitSetUp],
  [VIEWS.addMeeting, submitAddMeeting],
  [VIEWS.meetings, submitMeetings],
  [VIEWS.cancelMeeting, submitCancelMeeting],
  [VIEWS.assignment, registering.submitAssignment],
  [VIEWS.edit, registering.submitEdit],
  [VIEWS.read, registering.submitRead],
  [VIEWS.confirmReading, submitConfirmReading],
  [VIEWS.update, assignment.submitUpdate],
  [VIEWS.delegate, assignment.submitDelegate],
  [VIEWS.draft, assignment.submitDraftForm],
  [VIEWS.requestChanges, assignment.submitRequestChanges],
  [VIEWS.snoozeDate, assignment.submitSnoozeDate],
  [VIEWS.setDate, assignment.submitSetDate],
  [VIEWS.void, assignment.submitVoid],
  [VIEWS.close, assignment.submitClose],
  [VIEWS.confirmMinutes, submitConfirmMinutes],
  [VIEWS.confirmMeeting, submitConfirmMeeting],
  [VIEWS.askExtension, extension.submitAskExtension],
  [VIEWS.extend, extension.submitExtend],
  [VIEWS.outcome, submitOutcomes],
  [VIEWS.import, submitImport],
  [VIEWS.importColumns, submitImportColumns],
  [VIEWS.importConfirm, submitImportConfirm],
  [VIEWS.meetingDates, submitMeetingDates],
  [VIEWS.meetingDatesConfirm, submitMeetingDatesConfirm],
  [VIEWS.plan, submitPlan],
  [VIEWS.planConfirm, submitPlanConfirm],
  [VIEWS.preferences, submitPreferences],
  [VIEWS.ladder, submitLadder],
  [VIEWS.ladderConfirm, submitLadderConfirm],
  [VIEWS.committee, submitCommittee],
  [VIEWS.officers, submitOfficers],
  [VIEWS.closedDays, submitClosedDays],
  [VIEWS.closedDaysConfirm, submitClosedDaysConfirm],
]);
