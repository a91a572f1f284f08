import { doneSince, meetingIn } from '../../../domain/committee/done-to-meeting.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import {
  cancelledSo,
  type CommitteeFacts,
  didAt,
  didToMeeting,
  type Happened,
  ofMeeting,
  type SettlesInCommittee,
} from '../../kit/settling.ts';
import { reschedulingWordsIn } from './words.ts';
import { standingIn, whenText } from './when.ts';

/** Leads somewhere until the meeting is cancelled. */
export const whilePlanned: SettlesInCommittee = { ofCommittee: ofMeeting, settles: cancelledSo };

/** The meeting stands where a preview would bring it, whoever did it. */
export const isRescheduled: SettlesInCommittee = {
  ofCommittee: ofMeeting,
  settles: (value, facts) =>
    (value[2] === 'moved' ? movedSo(value, facts) : null) ??
    cancelledSo(value, facts) ??
    elsewhereSo(value, facts),
};

/** It stands as it did before the change that a button takes back. */
export const isTakenBack: SettlesInCommittee = {
  ofCommittee: ofMeeting,
  settles(value, facts) {
    const [, id = ''] = value;
    const undone = standsAt(value, facts) ? restoredSo(id, facts) : null;
    return undone ?? doneSinceSo(value, facts);
  },
};

function restoredSo(id: string, facts: CommitteeFacts): Happened | null {
  return didToMeeting(facts, { what: 'meeting-restored', id }, ({ language, who, day }) =>
    reschedulingWordsIn(language).settled.restored(who, day),
  );
}

/** The meeting is another day or time than it was when a preview was shown. */
function elsewhereSo(
  [, id = '', , , , ...stood]: readonly string[],
  { committee, today }: CommitteeFacts,
): Happened | null {
  const [meeting, then] = [meetingOf(committee, id), standingIn(stood)];
  if (meeting === null || then === null) return null;
  if (meeting.day === then.day && meeting.time === then.time) return null;
  return {
    is: `meeting-elsewhere ${meeting.day} ${meeting.time ?? ''}`,
    by: null,
    on: null,
    says: ({ language }) =>
      reschedulingWordsIn(language).settled.elsewhere(whenText(meeting, { today, language })),
  };
}

/** Something was done to it, or to where its assignments are, after what a button takes back. */
function doneSinceSo(
  [, id = '', , , , at = '', , deed = '']: readonly string[],
  facts: CommitteeFacts,
): Happened | null {
  const { committee, today } = facts;
  const since = doneSince(committee, { deed, meetings: [id, ...at.split(',')] });
  const meeting = meetingOf(committee, id);
  if (since === null || meeting === null) return null;
  if (since.what === 'meeting-cancelled' && meetingIn(since.from) === id)
    return cancelledSo(['', id], facts);
  return {
    is: `done-since ${since.id}`,
    ...didAt(facts, { by: since.actor, at: since.at }),
    says: ({ language, who, day }) => {
      const { settled } = reschedulingWordsIn(language);
      const now = whenText(meeting, { today, language });
      const isHeld = meeting.state === 'planned';
      return settled.since(who, day, isHeld ? now : null);
    },
  };
}

function movedSo(value: readonly string[], facts: CommitteeFacts): Happened | null {
  const [, id = '', , to = '', time = ''] = value;
  if (!standsAt(value, facts)) return null;
  const { today } = facts;
  const when = { day: to, time: time === '' ? null : time };
  return didToMeeting(facts, { what: 'meeting-moved', id }, ({ language, who, day }) =>
    reschedulingWordsIn(language).settled.moved(whenText(when, { today, language }), who, day),
  );
}

function standsAt([, id = '', , day, time = '']: readonly string[], { committee }: CommitteeFacts) {
  const meeting = meetingOf(committee, id);
  return meeting?.state === 'planned' && meeting.day === day && (meeting.time ?? '') === time;
}
