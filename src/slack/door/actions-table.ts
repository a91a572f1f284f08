import { accept } from '../../app/assignments/accept.ts';
import { acknowledge, QUIET_DAYS } from '../../app/assignments/acknowledge.ts';
import { closeAssignment } from '../../app/assignments/close.ts';
import { approveDraft } from '../../app/assignments/draft.ts';
import { assignmentToRead } from '../../app/find-assignment.ts';
import { mayInCommittee } from '../../app/standing.ts';
import { meetMilestone } from '../../app/assignments/meet-milestone.ts';
import { overviewOf } from '../../app/queries.ts';
import { remind } from '../../app/assignments/remind.ts';
import { report } from '../../app/assignments/report.ts';
import { sayReady } from '../../app/assignments/say-ready.ts';
import { snooze } from '../../app/assignments/snooze.ts';
import { takeBackDelegation } from '../../app/assignments/take-back.ts';
import { giveUpdate } from '../../app/assignments/update.ts';
import { viewOf } from '../../app/views/view-of.ts';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { type Action, may } from '../../domain/rights/permissions.ts';
import type { Signal } from '../../domain/assignments/assignment.ts';
import { ACTIONS } from '../kit/ids.ts';
import { closeForm } from '../rooms/ending/form-close.ts';
import { delegateForm } from '../rooms/delegation/form.ts';
import { draftForm } from '../rooms/drafts-updates/form-draft.ts';
import { openForm } from '../rooms/assignment/form-open.ts';
import { readForm } from '../rooms/reading/form.ts';
import { requestChangesForm } from '../rooms/drafts-updates/form-request-changes.ts';
import { setDateForm } from '../rooms/reminders/form-set-date.ts';
import { snoozeDateForm } from '../rooms/reminders/form-snooze-date.ts';
import { addMeetingForm } from '../rooms/meetings/form-add.ts';
import { setUpForm } from '../rooms/set-up/form.ts';
import { statusOverview } from '../rooms/status/overview.ts';
import { remindOnce, told } from '../rooms/assignment/command.ts';
import { type Answer, form, sayWhy, todayIn } from '../kit/asked.ts';
import {
  calendarFilePressed,
  linkPressed,
  renewCalendarPressed,
} from '../rooms/calendar/command.ts';
import {
  closedDaysPressed,
  committeePressed,
  ladderPressed,
  officersPressed,
  planPressed,
  settingsPressed,
} from '../rooms/settings/command.ts';
import { formFor } from '../kit/form-for.ts';
import { formFromLine, editFormOf } from '../rooms/registering/fill.ts';
import { ownRemindersForm } from '../rooms/own-reminders/fill.ts';
import { meetingDatesPressed, setMeetingDatesPressed } from '../rooms/meeting-dates/presses.ts';
import { confirmMinutesPressed } from '../rooms/minutes/presses.ts';
import { importColumnsPressed } from '../rooms/backlog/presses.ts';
import { more } from '../rooms/status/press-more.ts';
import { meetingOutcomesPressed, outcomePressed } from '../rooms/outcome/presses.ts';
import { extensionPressed, refuseExtensionPressed } from '../rooms/extension/presses.ts';
import {
  cancelEachPressed,
  reschedulePressed,
  undoReschedulePressed,
} from '../rooms/rescheduling/presses.ts';
import { previousFindings } from '../rooms/reading/press-previous-findings.ts';
import { readFile } from '../rooms/reading/press-read-file.ts';
import { readMeetings } from '../rooms/meetings/press-read-meetings.ts';
import { registerWith } from '../rooms/registering/press-register-with.ts';
import { supplementPressed } from '../rooms/supplement/presses.ts';
import { sayWords } from './say-words.ts';
import type { Pressed, PressHandler } from '../kit/pressed.ts';
import { chooseAssignment } from '../rooms/drafts-updates/press-choose-assignment.ts';

/** A button about one assignment that opens a form with what is true of it now, for who may. */
function opens(
  action: Action,
  make: (view: AssignmentView, pressed: Pressed) => Answer,
): PressHandler {
  return (parts, pressed) =>
    formFor(parts, pressed, { id: pressed.value[0] ?? '', action }, async (found) =>
      make(await viewOf(parts.ports, found.assignment, found.committee), pressed),
    );
}

/** All about it, to be read also when it has ended. */
const openPressed: PressHandler = async ({ ports }, { person, language, value }) => {
  const read = await assignmentToRead(ports, person, value[0] ?? '');
  if (!read.ok) return sayWhy(read.why, language);
  const view = await viewOf(ports, read.assignment, read.committee);
  const can = (action: Action): boolean => may(action, read.standing);
  return form(openForm({ language, view, can }));
};

/** The same about one of its milestones, while it still has it. */
function opensForMilestone(action: Action, make: typeof setDateForm): PressHandler {
  return opens(action, (view, { language, value }) => {
    const found = view.milestones.find(({ milestone }) => milestone === value[1]);
    if (found === undefined) return sayWhy('no-such-milestone', language);
    return form(make({ language, view, milestone: found.milestone }));
  });
}

function signals(signal: Signal): PressHandler {
  return async (parts, pressed) => {
    const { doer, value } = pressed;
    const request = { id: value[0] ?? '', doer, text: '', signal, message: null };
    return told(parts, pressed, 'updated', await giveUpdate(parts.ports, request));
  };
}

const acceptPressed: PressHandler = async (parts, pressed) =>
  told(parts, pressed, 'accepted', await accept(parts.ports, target(pressed)));

const takeBackPressed: PressHandler = async (parts, pressed) => {
  const [, user = '', milestone = ''] = pressed.value;
  const from = { team: pressed.person.team, user };
  const asked = { ...target(pressed), from, milestone: milestone || null };
  return told(parts, pressed, 'taken-back', await takeBackDelegation(parts.ports, asked));
};

const sayReadyPressed: PressHandler = async (parts, pressed) =>
  told(parts, pressed, 'ready', await sayReady(parts.ports, target(pressed)));

const reportPressed: PressHandler = async (parts, pressed) =>
  told(parts, pressed, 'reported', await report(parts.ports, target(pressed)));

const approvePressed: PressHandler = async (parts, pressed) => {
  const version = Number(pressed.value[1]);
  const outcome = await approveDraft(parts.ports, { ...target(pressed), version });
  return told(parts, pressed, 'approved', outcome);
};

const remindPressed: PressHandler = async (parts, pressed) => {
  const read = await assignmentToRead(parts.ports, pressed.person, pressed.value[0] ?? '');
  return read.ok ? remindOnce(parts, pressed, read) : sayWhy(read.why, pressed.language);
};

const remindAnywayPressed: PressHandler = async (parts, pressed) => {
  const outcome = await remind(parts.ports, { ...target(pressed), evenIfInDigest: true });
  return told(parts, pressed, 'reminded', outcome);
};

const closePressed: PressHandler = async (parts, pressed) => {
  const [, meeting = '', paragraph = ''] = pressed.value;
  const outcome = await closeAssignment(parts.ports, { ...target(pressed), meeting, paragraph });
  return told(parts, pressed, 'closed', outcome);
};

const milestoneDonePressed: PressHandler = async (parts, pressed) => {
  const milestone = pressed.value[1] ?? '';
  const outcome = await meetMilestone(parts.ports, { ...target(pressed), milestone });
  return told(parts, pressed, 'milestone-met', outcome);
};

const snoozePressed: PressHandler = async (parts, pressed) => {
  const [, milestone = '', until = ''] = pressed.value;
  if (until === 'date') return opensForMilestone('snooze', snoozeDateForm)(parts, pressed);
  if (until === 'quiet' || until === 'quiet-days') {
    const days = until === 'quiet' ? null : QUIET_DAYS;
    const done = await acknowledge(parts.ports, { ...target(pressed), days });
    return told(parts, pressed, days === null ? 'acknowledged' : 'acknowledged-days', done);
  }
  if (until !== 'next-morning' && until !== 'three-days')
    return sayWhy('bad-day', pressed.language);
  const outcome = await snooze(parts.ports, { ...target(pressed), milestone, until });
  return told(parts, pressed, 'snoozed', outcome);
};

const editPressed: PressHandler = (parts, pressed) =>
  formFor(parts, pressed, { id: pressed.value[0] ?? '', action: 'edit' }, async (found) =>
    form(await editFormOf(parts, { ...found, language: pressed.language })),
  );

const setUpPressed: PressHandler = async (_parts, { language, person, value, channel }) =>
  form(
    setUpForm({
      language,
      channel: value[0] || channel || '',
      secretary: person.user,
    }),
  );

const addMeetingPressed: PressHandler = async (parts, { language, person, value }) => {
  const committee = await parts.ports.store.find('committee', value[0] ?? '');
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  return refused === null
    ? form(addMeetingForm({ language, committeeId: committee.id }))
    : sayWhy(refused.why, language);
};

const readPressed: PressHandler = async (_parts, { language, value }) =>
  form(readForm({ language, committeeId: value[0] ?? '' }));

const postStatusPressed: PressHandler = async (parts, pressed) => {
  const committee = await parts.ports.store.find('committee', pressed.value[0] ?? '');
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  const refused = await mayInCommittee(parts.ports, pressed.person, committee, 'register');
  if (refused !== null) return sayWhy(refused.why, pressed.language);
  const overview = await overviewOf(parts.ports, committee, pressed.value[1] || null);
  const { language, channel, muted } = committee;
  if (muted) return sayWhy('channel-shared', pressed.language);
  const said = statusOverview({
    ...overview,
    language,
    today: todayIn(parts, committee),
    canPost: false,
  });
  await parts.client.chat.postMessage({ channel, text: said.text, blocks: [...said.blocks] });
  return null;
};

const newPressed: PressHandler = async (parts, pressed) => formFromLine(parts, pressed);

function target({ value, doer }: Pressed): { id: string; doer: Pressed['doer'] } {
  return { id: value[0] ?? '', doer };
}

/** Who answers which press; a button that is shown and missing here fails a test. */
export const PRESS_HANDLERS: ReadonlyMap<string, PressHandler> = new Map<string, PressHandler>([
  [ACTIONS.accept, acceptPressed],
  [ACTIONS.takeBack, takeBackPressed],
  [ACTIONS.onTrack, signals('on-track')],
  [ACTIONS.atRisk, signals('at-risk')],
  [ACTIONS.sayReady, sayReadyPressed],
  [ACTIONS.report, reportPressed],
  [ACTIONS.approveFinal, approvePressed],
  [ACTIONS.remind, remindPressed],
  [ACTIONS.remindAnyway, remindAnywayPressed],
  [ACTIONS.closeConfirm, closePressed],
  [ACTIONS.milestoneDone, milestoneDonePressed],
  [ACTIONS.snooze, snoozePressed],
  [ACTIONS.setDate, opensForMilestone('set-date', setDateForm)],
  [ACTIONS.edit, editPressed],
  [ACTIONS.confirmMinutes, confirmMinutesPressed],
  [ACTIONS.importColumns, importColumnsPressed],
  [ACTIONS.ownReminders, async (parts, pressed) => form(await ownRemindersForm(parts, pressed))],
  [ACTIONS.setUp, setUpPressed],
  [ACTIONS.addMeeting, addMeetingPressed],
  [ACTIONS.settings, settingsPressed],
  [ACTIONS.committee, committeePressed],
  [ACTIONS.officers, officersPressed],
  [ACTIONS.plan, planPressed],
  [ACTIONS.ladder, ladderPressed],
  [ACTIONS.closedDays, closedDaysPressed],
  [ACTIONS.renewCalendar, renewCalendarPressed],
  [ACTIONS.calendarFile, calendarFilePressed],
  [ACTIONS.openLink, linkPressed],
  [ACTIONS.readText, readPressed],
  [ACTIONS.readFile, readFile],
  [ACTIONS.readMeetings, readMeetings],
  [ACTIONS.postStatus, postStatusPressed],
  [ACTIONS.more, more],
  [ACTIONS.outcome, outcomePressed],
  [ACTIONS.meetingOutcomes, meetingOutcomesPressed],
  [ACTIONS.supplement, supplementPressed],
  [ACTIONS.askExtension, extensionPressed(false)],
  [ACTIONS.extend, extensionPressed(true)],
  [ACTIONS.refuseExtension, refuseExtensionPressed],
  [ACTIONS.meetingDates, meetingDatesPressed],
  [ACTIONS.setMeetingDates, setMeetingDatesPressed],
  [ACTIONS.reschedule, reschedulePressed],
  [ACTIONS.cancelEach, cancelEachPressed],
  [ACTIONS.undoReschedule, undoReschedulePressed],
  [ACTIONS.sayWords, sayWords],
  [ACTIONS.registerForm, newPressed],
  [ACTIONS.previousFindings, previousFindings],
  [ACTIONS.registerWith, registerWith],
  [ACTIONS.newAssignment, newPressed],
  [ACTIONS.chooseAssignment, chooseAssignment],
  [
    ACTIONS.delegate,
    opens('delegate', (view, { language }) => form(delegateForm({ language, view }))),
  ],
  [
    ACTIONS.submitDraft,
    opens('draft', (view, { language }) => form(draftForm({ language, view }))),
  ],
  [ACTIONS.open, openPressed],
  [ACTIONS.closeAsk, opens('close', (view, { language }) => form(closeForm({ language, view })))],
  [
    ACTIONS.requestChanges,
    opens('request-changes', (view, { language, value }) =>
      form(requestChangesForm({ language, view, version: Number(value[1]) })),
    ),
  ],
]);
