import { VIEWS } from '../../ids.ts';
import * as assignment from './assignment-forms.ts';
import { submitClosedDays, submitClosedDaysConfirm } from './closed-days-forms.ts';
import * as committee from './committee-forms.ts';
import { submitConfirmMeeting, submitConfirmMinutes } from './confirm-minutes-form.ts';
import { submitConfirmReading } from './confirm-reading-form.ts';
import * as extension from './extension-forms.ts';
import { submitImport, submitImportColumns, submitImportConfirm } from './import-forms.ts';
import { submitAddMeeting, submitCancelMeeting, submitMeetings } from './meeting-forms.ts';
import { submitOutcomes } from './outcome-form.ts';
import { submitMeetingDates, submitMeetingDatesConfirm } from './meeting-dates-forms.ts';
import { submitLadder, submitLadderConfirm } from './ladder-forms.ts';
import { submitPlan, submitPlanConfirm } from './plan-forms.ts';
import { submitCommittee, submitOfficers } from './settings-forms.ts';
import { submitPreferences } from './preferences-form.ts';
import * as registering from './registering-forms.ts';
import type { SubmitHandler } from './submitted.ts';

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
