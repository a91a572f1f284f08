import { meetingOf } from '../../../domain/committee/meetings.ts';
import {
  cancelledSo,
  type CommitteeFacts,
  didToMeeting,
  type Happened,
  ofMeeting,
  type SettlesInCommittee,
} from '../../kit/settling.ts';
import { reschedulingWordsIn } from './words.ts';
import { whenText } from './when.ts';

/** Leads somewhere until the meeting is cancelled. */
export const whilePlanned: SettlesInCommittee = { ofCommittee: ofMeeting, settles: cancelledSo };

/** The meeting stands where a preview would bring it, whoever did it. */
export const isRescheduled: SettlesInCommittee = {
  ofCommittee: ofMeeting,
  settles: (value, facts) =>
    (value[2] === 'moved' ? movedSo(value, facts) : null) ?? cancelledSo(value, facts),
};

/** It stands as it did before the change that a button takes back. */
export const isTakenBack: SettlesInCommittee = {
  ofCommittee: ofMeeting,
  settles(value, facts) {
    const [, id = ''] = value;
    if (!standsAt(value, facts)) return null;
    return didToMeeting(facts, { what: 'meeting-restored', id }, ({ language, who, day }) =>
      reschedulingWordsIn(language).settled.restored(who, day),
    );
  },
};

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
